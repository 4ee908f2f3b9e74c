import { severalObjectsRule } from '../../rule/Rule';
import { mapAt } from '../../objects/fieldValue';
import { workloadsSelectedBy } from '../../objects/selectors';

/** Rule `network-policy-dangling`. */
export const networkPolicyDangling = severalObjectsRule({
  id: 'network-policy-dangling',
  category: 'network',
  title: 'The network policy takes no pod',
  severity: 'medium',
  why: 'The pods that it was made for are open.',
  fix: 'Correct podSelector, or remove the policy.',
  match: ['networking.k8s.io/NetworkPolicy'],
  reads: ['Pod', 'apps/Deployment', 'apps/StatefulSet', 'apps/DaemonSet'],
  evaluate(subject, { index }) {
    if (Object.keys(mapAt(subject.value, 'spec', 'podSelector')).length === 0)
      return { status: 'pass' };
    return workloadsSelectedBy(subject, index, 'podSelector').length > 0
      ? { status: 'pass' }
      : { status: 'fail', path: ['spec', 'podSelector'] };
  },
});
