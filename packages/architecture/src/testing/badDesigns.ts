import type { BadIntent } from './BadIntent';

/** Intents whose parts do not fit the platform, or the kind of app that they are of. */
export const BAD_DESIGNS: BadIntent[] = [
  {
    what: 'a cron job without a schedule',
    replace: ['kind: worker', 'kind: cron'],
    problem: {
      line: 38,
      column: 7,
      path: 'spec.apps[1].schedule',
      message: /is required/,
    },
  },
  {
    what: 'a schedule that is none',
    replace: ['kind: worker', 'kind: cron\n      schedule: every night'],
    problem: {
      line: 41,
      column: 17,
      path: 'spec.apps[1].schedule',
      message: /must be five fields of cron/,
    },
  },
  {
    what: 'a stateful app without storage',
    replace: ['kind: worker', 'kind: stateful\n      port: 9000'],
    problem: {
      line: 38,
      column: 7,
      path: 'spec.apps[1].storage',
      message: /is required/,
    },
  },
  {
    what: 'storage without a size',
    replace: [
      'kind: worker',
      'kind: stateful\n      port: 9000\n      storage: { size: plenty, mountPath: /data }',
    ],
    problem: {
      line: 42,
      column: 24,
      path: 'spec.apps[1].storage.size',
      message: /must be an amount of memory/,
    },
  },
  {
    what: 'a volume over the root',
    replace: [
      'kind: worker',
      'kind: stateful\n      port: 9000\n      storage: { size: 1Gi, mountPath: / }',
    ],
    problem: {
      line: 42,
      column: 40,
      path: 'spec.apps[1].storage.mountPath',
      message: /must be an absolute path such as/,
    },
  },
  {
    what: 'an inference service without a model',
    replace: ['kind: worker', 'kind: inference'],
    problem: {
      line: 38,
      column: 7,
      path: 'spec.apps[1].model',
      message: /is required/,
    },
  },
  {
    what: 'a host that is an address',
    replace: [
      '      port: 8080',
      '      port: 8080\n      ingress: { host: 10.0.0.1 }',
    ],
    problem: {
      line: 38,
      column: 24,
      path: 'spec.apps[0].ingress.host',
      message: /must be a host name/,
    },
  },
  {
    what: 'a host with a path',
    replace: [
      '      port: 8080',
      '      port: 8080\n      ingress: { host: shop.example.com/admin }',
    ],
    problem: {
      line: 38,
      column: 24,
      path: 'spec.apps[0].ingress.host',
      message: /must be a host name/,
    },
  },
  {
    what: 'a rollout whose weights fall',
    replace: [
      '      port: 8080',
      '      port: 8080\n      rollout: { strategy: canary, weights: [50, 20] }',
    ],
    problem: {
      line: 38,
      column: 36,
      path: 'spec.apps[0].rollout.weights',
      message: /must rise/,
    },
  },
  {
    what: 'a rollout of a job',
    replace: ['kind: worker', 'kind: job\n      rollout: { strategy: canary }'],
    problem: {
      line: 41,
      column: 7,
      path: 'spec.apps[1].rollout',
      message: /is not a known field/,
    },
  },
  {
    what: 'an availability of more than all',
    replace: [
      '      port: 8080',
      '      port: 8080\n      objectives: { availability: 101 }',
    ],
    problem: {
      line: 38,
      column: 35,
      path: 'spec.apps[0].objectives.availability',
      message: /must be at most 99.999/,
    },
  },
  {
    what: 'a user that is root',
    replace: ['      port: 8080', '      port: 8080\n      runAsUser: 0'],
    problem: {
      line: 38,
      column: 18,
      path: 'spec.apps[0].runAsUser',
      message: /must be at least 1/,
    },
  },
  {
    what: 'a quota that is no quantity',
    replace: [
      'owner: store-developers',
      'owner: store-developers\n      quota: { cpu: lots, memory: 16Gi, pods: 30 }',
    ],
    problem: {
      line: 29,
      column: 21,
      path: 'spec.tenants[0].quota.cpu',
      message: /must be an amount of processor/,
    },
  },
  {
    what: 'a quota smaller than the apps of the tenant',
    replace: [
      'owner: store-developers',
      "owner: store-developers\n      quota: { cpu: '10', memory: 16Gi, pods: 5 }",
    ],
    problem: {
      line: 29,
      column: 7,
      path: 'spec.tenants[0].quota',
      message: /is less than its apps need in prod/,
    },
  },
  {
    what: 'a tenant with a cluster that is not there',
    replace: [
      'owner: store-developers',
      'owner: store-developers\n      clusters: [shared, eu-prod, moon]',
    ],
    problem: {
      line: 29,
      column: 35,
      path: 'spec.tenants[0].clusters[2]',
      message: /names the cluster moon, which is not in spec\.clusters/,
    },
  },
  {
    what: 'a private repository that is read in clear',
    replace: [
      'url: https://git.example.com/platform/shop.git',
      'url: file:///srv/git/shop.git\n      private: true',
    ],
    problem: {
      line: 9,
      column: 12,
      path: 'spec.delivery.repository.url',
      message: /must be an https:\/\/ or SSH address/,
    },
  },
  {
    what: 'a pin that nothing is compared with',
    replace: [
      '  environments:\n    - name: dev',
      '  decisions: { pins: { cni: { option: cilium, reason: known } } }\n  environments:\n    - name: dev',
    ],
    problem: {
      line: 10,
      column: 16,
      path: 'spec.decisions.pins',
      message: /add spec\.requirements, or remove the pins/,
    },
  },
  {
    what: 'a pin of a decision that is not there',
    replace: [
      '  environments:\n    - name: dev',
      '  requirements: { workloads: [{ kind: web, count: 1 }], engineers: 5, kubernetesSkill: novice, availability: 99, compliance: [], locations: [aws], regions: 1, budget: tight, tenantTeams: 1 }\n  decisions: { pins: { weather: { option: sun, reason: why not } } }\n  environments:\n    - name: dev',
    ],
    problem: {
      line: 11,
      column: 24,
      path: 'spec.decisions.pins.weather',
      message: /there is no decision/,
    },
  },
  {
    what: 'an operator for kinds that are of Kubernetes',
    replace: [
      '  apps:\n    - name: web',
      '  operators:\n    - name: shops\n      owner: shop\n      image: registry.example.com/shop/operator:1.0.0\n      group: apps.k8s.io\n      version: v1\n      kinds: [{ kind: Shop, fields: [{ name: size, type: integer }] }]\n  apps:\n    - name: web',
    ],
    problem: {
      line: 36,
      column: 14,
      path: 'spec.operators[0].group',
      message: /belongs to Kubernetes/,
    },
  },
  {
    what: 'an encryption key that is none',
    replace: [
      '    - name: dev\n    - name: prod',
      '    - name: dev\n      encryptionKeys: [hello]\n    - name: prod',
    ],
    problem: {
      line: 12,
      column: 24,
      path: 'spec.environments[0].encryptionKeys[0]',
      message: /must be a public recipient of age/,
    },
  },
  {
    what: 'a secret of an app without keys',
    replace: [
      '      port: 8080',
      '      port: 8080\n      secrets: [{ name: database, keys: [] }]',
    ],
    problem: {
      line: 38,
      column: 35,
      path: 'spec.apps[0].secrets[0].keys',
      message: /must name at least one key/,
    },
  },
  {
    what: 'an app in an environment that is not there',
    replace: [
      '      port: 8080',
      '      port: 8080\n      environments: [{ name: moon }]',
    ],
    problem: {
      line: 38,
      column: 30,
      path: 'spec.apps[0].environments[0].name',
      message: /names the environment moon/,
    },
  },
];
