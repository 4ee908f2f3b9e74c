import { objectRule } from '../../rule/Rule';

/** Rule `pdb-unhealthy-eviction`. */
export const pdbUnhealthyEviction = objectRule({
  id: 'pdb-unhealthy-eviction',
  category: 'reliability',
  title: 'The disruption budget also guards pods that do not work',
  severity: 'low',
  why: 'Pods that never become ready then block the drain of their node for ever.',
  fix: 'Set unhealthyPodEvictionPolicy to AlwaysAllow.',
  match: ['policy/PodDisruptionBudget'],
  target: 'object',
  expression:
    "object.?spec.?unhealthyPodEvictionPolicy.orValue('') == 'AlwaysAllow'",
  field: 'spec.unhealthyPodEvictionPolicy',
  patch: [{ path: 'spec.unhealthyPodEvictionPolicy', value: 'AlwaysAllow' }],
});
