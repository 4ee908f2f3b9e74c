import { objectRule } from '../../rule/Rule';

/** Rule `released-volume`. */
export const releasedVolume = objectRule({
  id: 'released-volume',
  category: 'cluster',
  title: 'The volume is kept and used by nobody',
  severity: 'low',
  why: 'It costs money and holds data that nobody watches.',
  fix: 'Save what is needed and remove the volume.',
  match: ['PersistentVolume'],
  target: 'object',
  when: 'has(object.status)',
  expression: "!(object.status.?phase.orValue('') in ['Released', 'Failed'])",
  field: 'status.phase',
});
