import type { BadIntent } from './BadIntent';

/** Intents with a wrong value, or that are no YAML. */
export const BAD_VALUES: BadIntent[] = [
  {
    what: 'an unknown kind of app',
    replace: ['kind: worker', 'kind: batch'],
    problem: {
      line: 40,
      column: 13,
      path: 'spec.apps[1].kind',
      message: /must be web, worker, cron, job, stateful or inference/,
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
      column: 24,
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
