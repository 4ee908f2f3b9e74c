import { objectRule } from '../../rule/Rule';

/** Rule `image-digest`. */
export const imageDigest = objectRule({
  id: 'image-digest',
  category: 'images',
  title: 'The image is not fixed by its digest',
  severity: 'low',
  why: 'A tag can be moved to another image; a digest cannot.',
  fix: 'Add the digest after the tag, as name:tag@sha256:….',
  optional: true,
  match: 'pods',
  target: 'container',
  when: "container.?image.orValue('') != ''",
  expression: "container.image.matches('@sha256:[a-f0-9]{64}$')",
  field: 'image',
});
