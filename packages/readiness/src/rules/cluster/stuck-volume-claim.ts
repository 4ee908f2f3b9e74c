import { objectRule } from '../../rule/Rule';

/** Rule `stuck-volume-claim`. */
export const stuckVolumeClaim = objectRule({
  id: 'stuck-volume-claim',
  category: 'cluster',
  title: 'The volume claim is not bound',
  severity: 'medium',
  why: 'The pods that use it wait.',
  fix: 'Look at the events of the claim and at its storage class.',
  match: ['PersistentVolumeClaim'],
  target: 'object',
  when: 'has(object.status)',
  expression: "object.status.?phase.orValue('') == 'Bound'",
  field: 'status.phase',
});
