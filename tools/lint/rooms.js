/**
 * Which rooms of the suite a room may import. Dependencies point one way, never sideways and never back;
 * docs/explanation/architecture.md says why. Tests may import more: only sources are held to this table.
 */
const architecture = 'architecture';
const common = 'plugin-kubernetes-architect-common';
const node = 'plugin-kubernetes-architect-node';
const react = 'plugin-kubernetes-architect-react';

exports.SCOPE = '@kubernetes-architect';

/** Room → rooms it may import. */
exports.ALLOWED = {
  architecture: [],
  addons: [architecture],
  gitops: [architecture, 'addons', 'readiness'],
  readiness: [architecture],
  cli: [architecture, 'addons', 'gitops', 'readiness'],
  'control-plane': [],
  [common]: [architecture],
  [node]: [architecture, common],
  [react]: [architecture, common],
  'plugin-kubernetes-architect': [
    architecture,
    'addons',
    'gitops',
    'readiness',
    common,
    react,
  ],
  'plugin-kubernetes-architect-backend': [
    architecture,
    'addons',
    'gitops',
    'readiness',
    common,
    node,
  ],
  'plugin-scaffolder-backend-module-kubernetes-architect': [
    architecture,
    'addons',
    'gitops',
    'readiness',
    common,
    node,
  ],
  app: ['plugin-kubernetes-architect'],
  backend: [
    'plugin-kubernetes-architect-backend',
    'plugin-scaffolder-backend-module-kubernetes-architect',
  ],
};

/** Rooms that run unchanged in the browser, in the backend and on the command line. */
exports.PURE = ['architecture', 'addons', 'gitops', 'readiness'];
