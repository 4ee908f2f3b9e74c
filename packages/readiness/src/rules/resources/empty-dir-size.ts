import { objectRule } from '../../rule/Rule';

/** Rule `empty-dir-size`. */
export const emptyDirSize = objectRule({
  id: 'empty-dir-size',
  category: 'resources',
  title: 'The emptyDir has no size limit',
  severity: 'low',
  why: 'It can fill the disk of the node, or its memory when the medium is Memory.',
  fix: 'Set emptyDir.sizeLimit.',
  match: 'pods',
  target: 'volume',
  when: 'has(volume.emptyDir)',
  expression: 'has(volume.emptyDir.sizeLimit)',
  field: 'emptyDir.sizeLimit',
});
