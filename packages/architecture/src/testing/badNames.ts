import type { BadIntent } from './BadIntent';

/** Intents with a wrong name, a wrong reference or a wrong field. */
export const BAD_NAMES: BadIntent[] = [
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
];
