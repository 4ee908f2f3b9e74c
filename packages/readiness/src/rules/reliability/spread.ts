import { objectRule } from '../../rule/Rule';
import { REPLICATED } from '../../rule/kinds';

/** Rule `spread`. */
export const spread = objectRule({
  id: 'spread',
  category: 'reliability',
  title: 'Nothing keeps the pods on different nodes',
  severity: 'medium',
  why: 'All pods may be on one node or in one zone and go down with it.',
  fix: 'Add topologySpreadConstraints over zones and nodes, or a pod anti-affinity.',
  match: REPLICATED,
  target: 'pod',
  when: 'object.?spec.?replicas.orValue(1) > 1',
  expression:
    'variables.podSpec.?topologySpreadConstraints.orValue([]).size() > 0 || variables.podSpec.?affinity.?podAntiAffinity.hasValue()',
  field: 'topologySpreadConstraints',
});
