import { objectRule } from '../../rule/Rule';

/** Rule `image-registry-implicit`. */
export const imageRegistryImplicit = objectRule({
  id: 'image-registry-implicit',
  category: 'images',
  title: 'The image does not name its registry',
  severity: 'low',
  why: 'Where it comes from depends on the node, and the public default limits how often it may be fetched.',
  fix: 'Write the registry in front of the image.',
  match: 'pods',
  target: 'container',
  when: "container.?image.orValue('') != ''",
  expression: "container.image.matches('^([^/]+[.:][^/]*|localhost)/')",
  field: 'image',
});
