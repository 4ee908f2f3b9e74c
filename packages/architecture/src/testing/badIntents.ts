/** What is replaced in a valid intent, and the problem that has to be reported. */
export interface BadIntent {
  what: string;
  replace: [piece: string, replacement: string];
  problem: { line: number; column: number; path: string; message: RegExp };
}

/** Intents that are wrong in one place each. */
export const BAD_INTENTS: BadIntent[] = [
  {
    what: 'a name that is a path',
    replace: ['name: web', 'name: ../x'],
    problem: {
      line: 33,
      column: 13,
      path: 'spec.apps[0].name',
      message: /DNS label/,
    },
  },
  {
    what: 'a name of 300 characters',
    replace: ['name: web', `name: ${'a'.repeat(300)}`],
    problem: {
      line: 33,
      column: 13,
      path: 'spec.apps[0].name',
      message: /at most 40 characters/,
    },
  },
  {
    what: 'a name that is markup',
    replace: ['name: store\n', 'name: <script>\n'],
    problem: {
      line: 27,
      column: 13,
      path: 'spec.tenants[0].name',
      message: /DNS label/,
    },
  },
  {
    what: 'an empty name',
    replace: ['name: shop\n', 'name: ""\n'],
    problem: {
      line: 4,
      column: 9,
      path: 'metadata.name',
      message: /must not be empty/,
    },
  },
  {
    what: 'a name that another app has',
    replace: ['name: orders', 'name: web'],
    problem: {
      line: 38,
      column: 13,
      path: 'spec.apps[1].name',
      message: /repeats the name web/,
    },
  },
  {
    what: 'a name with a template',
    replace: ['name: shared', 'name: "{{ .x }}"'],
    problem: {
      line: 15,
      column: 13,
      path: 'spec.clusters[0].name',
      message: /DNS label/,
    },
  },
  {
    what: 'a name that another cluster has',
    replace: ['name: eu-prod\n', 'name: shared\n'],
    problem: {
      line: 20,
      column: 13,
      path: 'spec.clusters[1].name',
      message: /repeats the name shared/,
    },
  },
  {
    what: 'a name that another environment has',
    replace: ['- name: prod\n', '- name: dev\n'],
    problem: {
      line: 12,
      column: 13,
      path: 'spec.environments[1].name',
      message: /repeats the name dev/,
    },
  },
  {
    what: 'an unknown field',
    replace: ['kind: worker', 'kind: worker\n      replica: 3'],
    problem: {
      line: 41,
      column: 7,
      path: 'spec.apps[1].replica',
      message: /not a known field: remove replica/,
    },
  },
  {
    what: 'a missing field',
    replace: ['      port: 8080\n', ''],
    problem: {
      line: 33,
      column: 7,
      path: 'spec.apps[0].port',
      message: /is required: a number/,
    },
  },
  {
    what: 'a cluster in an environment that is not there',
    replace: ['environments: [prod]', 'environments: [prod, qa]'],
    problem: {
      line: 21,
      column: 28,
      path: 'spec.clusters[1].environments[1]',
      message: /names the environment qa/,
    },
  },
  {
    what: 'an environment without a cluster',
    replace: ['    - name: dev\n', '    - name: dev\n    - name: qa\n'],
    problem: {
      line: 12,
      column: 13,
      path: 'spec.environments[1].name',
      message: /hosted by no cluster/,
    },
  },
  {
    what: 'environments that promote in a circle',
    replace: [
      '    - name: dev\n',
      '    - name: dev\n      promotesFrom: prod\n',
    ],
    problem: {
      line: 12,
      column: 21,
      path: 'spec.environments[0].promotesFrom',
      message: /in a circle/,
    },
  },
  {
    what: 'an app of a tenant that is not there',
    replace: [
      'tenant: store\n      kind: web',
      'tenant: shop\n      kind: web',
    ],
    problem: {
      line: 34,
      column: 15,
      path: 'spec.apps[0].tenant',
      message: /names the tenant shop/,
    },
  },
  {
    what: 'an app in an environment that its tenant does not have',
    replace: [
      'tenant: store\n      kind: worker',
      'tenant: depot\n      environments: [{ name: prod }]\n      kind: worker',
    ],
    problem: {
      line: 40,
      column: 30,
      path: 'spec.apps[1].environments[0].name',
      message: /not an environment of the tenant depot/,
    },
  },
  {
    what: 'an unknown kind of app',
    replace: ['kind: worker', 'kind: batch'],
    problem: {
      line: 40,
      column: 13,
      path: 'spec.apps[1].kind',
      message: /must be web or worker/,
    },
  },
  {
    what: 'an unknown engine',
    replace: ['engine: argocd', 'engine: jenkins'],
    problem: {
      line: 7,
      column: 13,
      path: 'spec.delivery.engine',
      message: /one of argocd, flux/,
    },
  },
  {
    what: 'an image without a version',
    replace: ['store/web:1.4.2', 'store/web'],
    problem: {
      line: 36,
      column: 14,
      path: 'spec.apps[0].image',
      message: /exact version/,
    },
  },
  {
    what: 'the latest image',
    replace: ['store/web:1.4.2', 'store/web:latest'],
    problem: {
      line: 36,
      column: 14,
      path: 'spec.apps[0].image',
      message: /another image tomorrow/,
    },
  },
  {
    what: 'a version that YAML reads as a number',
    replace: ['"1.36"', '1.36'],
    problem: {
      line: 19,
      column: 26,
      path: 'spec.clusters[0].kubernetesVersion',
      message: /in quotes/,
    },
  },
  {
    what: 'a version that is too old',
    replace: ['"1.36"', '"1.20"'],
    problem: {
      line: 19,
      column: 26,
      path: 'spec.clusters[0].kubernetesVersion',
      message: /1.30 or newer/,
    },
  },
  {
    what: 'a port that only root may open',
    replace: ['port: 8080', 'port: 80'],
    problem: {
      line: 37,
      column: 13,
      path: 'spec.apps[0].port',
      message: /at least 1024/,
    },
  },
  {
    what: 'replicas beside an autoscaler',
    replace: [
      'port: 8080',
      'port: 8080\n      replicas: 2\n      autoscaling: { minReplicas: 2, maxReplicas: 4 }',
    ],
    problem: {
      line: 38,
      column: 17,
      path: 'spec.apps[0].replicas',
      message: /autoscaling owns/,
    },
  },
  {
    what: 'an autoscaler whose range is empty',
    replace: [
      'port: 8080',
      'port: 8080\n      autoscaling: { minReplicas: 5, maxReplicas: 4 }',
    ],
    problem: {
      line: 38,
      column: 51,
      path: 'spec.apps[0].autoscaling.maxReplicas',
      message: /less than minReplicas/,
    },
  },
  {
    what: 'a limit below the request',
    replace: [
      'port: 8080',
      'port: 8080\n      resources: { cpu: "2", cpuLimit: 500m }',
    ],
    problem: {
      line: 38,
      column: 40,
      path: 'spec.apps[0].resources.cpuLimit',
      message: /requested \(2\)/,
    },
  },
  {
    what: 'a network that is none',
    replace: [
      'port: 8080',
      'port: 8080\n      egress: [{ cidr: 10.0.0.0/40, port: 5432 }]',
    ],
    problem: {
      line: 38,
      column: 24,
      path: 'spec.apps[0].egress[0].cidr',
      message: /a network such as/,
    },
  },
  {
    what: 'a secret under a telling name',
    replace: ['port: 8080', 'port: 8080\n      env: { DB_PASSWORD: hunter2 }'],
    problem: {
      line: 38,
      column: 14,
      path: 'spec.apps[0].env.DB_PASSWORD',
      message: /looks like a secret: keep it in the secret store/,
    },
  },
  {
    what: 'a secret inside an address',
    replace: [
      'port: 8080',
      'port: 8080\n      env: { DATABASE: postgres://app:hunter2@db/app }',
    ],
    problem: {
      line: 38,
      column: 14,
      path: 'spec.apps[0].env.DATABASE',
      message: /looks like a secret/,
    },
  },
  {
    what: 'a repository address that runs a command',
    replace: ['https://git.example.com/platform/shop.git', 'ext::sh -c date'],
    problem: {
      line: 9,
      column: 12,
      path: 'spec.delivery.repository.url',
      message: /must be an https/,
    },
  },
  {
    what: 'a repository address with a password',
    replace: ['https://git.example.com', 'https://me:hunter2@git.example.com'],
    problem: {
      line: 9,
      column: 12,
      path: 'spec.delivery.repository.url',
      message: /without password/,
    },
  },
  {
    what: 'two clusters with one API server',
    replace: ['      server: https://eu-prod.example.com\n', ''],
    problem: {
      line: 20,
      column: 13,
      path: 'spec.clusters[1].name',
      message: /API server of the cluster shared/,
    },
  },
  {
    what: 'a tenant with a name that is taken',
    replace: ['name: depot', 'name: platform'],
    problem: {
      line: 29,
      column: 13,
      path: 'spec.tenants[1].name',
      message: /is reserved/,
    },
  },
  {
    what: 'a duplicate key',
    replace: ['kind: worker', 'kind: worker\n      kind: web'],
    problem: { line: 41, column: 7, path: '', message: /keys must be unique/ },
  },
  {
    what: 'text that is not YAML',
    replace: [
      'environments: [dev]\n      region',
      'environments: [dev\n      region',
    ],
    problem: { line: 17, column: 7, path: '', message: /not valid YAML/ },
  },
];
