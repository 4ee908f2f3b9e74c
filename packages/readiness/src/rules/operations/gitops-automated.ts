import { objectRule } from '../../rule/Rule';

/** Rule `gitops-automated`. */
export const gitopsAutomated = objectRule({
  id: 'gitops-automated',
  category: 'operations',
  title: 'The application is synchronised by hand',
  severity: 'medium',
  why: 'Changes in Git reach the cluster when somebody thinks of it, and drift stays.',
  fix: 'Set syncPolicy.automated with prune and selfHeal.',
  match: ['argoproj.io/Application'],
  target: 'object',
  expression:
    'object.?spec.?syncPolicy.?automated.?selfHeal.orValue(false) && object.?spec.?syncPolicy.?automated.?enabled.orValue(true)',
  field: 'spec.syncPolicy',
});
