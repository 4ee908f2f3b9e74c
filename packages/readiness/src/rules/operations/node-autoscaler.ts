import { severalObjectsRule } from '../../rule/Rule';
import { numberAt } from '../../objects/fieldValue';
import { describeObject } from '../../objects/KubernetesObject';

/** Autoscalers of nodes, by the name of their Deployment or of their API group. */
const DEPLOYMENTS = /^(cluster-autoscaler|karpenter)/;
const POOLS = ['karpenter.sh/NodePool'];

/** Rule `node-autoscaler`. */
export const nodeAutoscaler = severalObjectsRule({
  id: 'node-autoscaler',
  category: 'operations',
  title: 'Nothing adds nodes when pods do not fit',
  severity: 'medium',
  why: 'Pods wait until a person adds a node.',
  fix: 'Install Karpenter or the cluster autoscaler.',
  match: 'cluster',
  reads: ['apps/Deployment'],
  live: true,
  evaluate(_subject, { index }) {
    const autoscaler = index
      .ofKind('apps/Deployment')
      .find(({ reference }) => DEPLOYMENTS.test(reference.name));
    if (POOLS.some(kind => index.ofKind(kind).length > 0))
      return { status: 'pass' };
    if (!autoscaler) return { status: 'fail' };
    const ready = numberAt(autoscaler.value, 'status', 'readyReplicas') ?? 0;
    return ready > 0
      ? { status: 'pass' }
      : {
          status: 'fail',
          message: `${describeObject(autoscaler.reference)} has no ready pod`,
        };
  },
});
