import { severalObjectsRule } from '../../rule/Rule';
import { mapAt } from '../../objects/fieldValue';

const CONTROL_PLANE = 'node-role.kubernetes.io/control-plane';
/** Fewer members cannot lose one and still agree. */
const QUORUM = 3;

/** Rule `control-plane-replicas`. */
export const controlPlaneReplicas = severalObjectsRule({
  id: 'control-plane-replicas',
  category: 'cluster',
  title: 'The control plane is not highly available',
  severity: 'high',
  why: 'With one or two members of etcd the loss of one stops every change.',
  fix: 'Run three or five control plane nodes.',
  match: 'cluster',
  reads: ['Node'],
  live: true,
  evaluate(_subject, { index }) {
    const nodes = index
      .ofKind('Node')
      .filter(node => CONTROL_PLANE in mapAt(node.value, 'metadata', 'labels'));
    if (nodes.length === 0)
      return {
        status: 'not-applicable',
        message: 'the control plane is managed',
      };
    return nodes.length >= QUORUM && nodes.length % 2 === 1
      ? { status: 'pass' }
      : {
          status: 'fail',
          message: `there are ${nodes.length} control plane nodes`,
        };
  },
});
