import { objectRule } from '../../rule/Rule';

/** Rule `gitops-prune`. */
export const gitopsPrune = objectRule({
  id: 'gitops-prune',
  category: 'operations',
  title: 'What is removed from Git stays in the cluster',
  severity: 'low',
  why: 'Without pruning the cluster keeps objects that nobody declares any more.',
  fix: 'Set spec.prune to true.',
  match: ['kustomize.toolkit.fluxcd.io/Kustomization'],
  target: 'object',
  expression: 'object.?spec.?prune.orValue(false) ? true : false',
  field: 'spec.prune',
  patch: [{ path: 'spec.prune', value: true }],
});
