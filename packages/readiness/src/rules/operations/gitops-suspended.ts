import { objectRule } from '../../rule/Rule';

/** Rule `gitops-suspended`. */
export const gitopsSuspended = objectRule({
  id: 'gitops-suspended',
  category: 'operations',
  title: 'The reconciliation is suspended',
  severity: 'medium',
  why: 'Git and the cluster drift apart, and nobody is told.',
  fix: 'Remove spec.suspend.',
  match: [
    'kustomize.toolkit.fluxcd.io/Kustomization',
    'helm.toolkit.fluxcd.io/HelmRelease',
    'source.toolkit.fluxcd.io/GitRepository',
    'source.toolkit.fluxcd.io/OCIRepository',
  ],
  target: 'object',
  expression: '!object.?spec.?suspend.orValue(false)',
  field: 'spec.suspend',
  patch: [{ path: 'spec.suspend', value: false }],
});
