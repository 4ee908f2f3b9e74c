import { objectRule } from '../../rule/Rule';
import { nist } from '../../rule/standardReferences';

/** Rule `image-tag`. */
export const imageTag = objectRule({
  id: 'image-tag',
  category: 'images',
  title: 'The image has no fixed version',
  severity: 'medium',
  why: 'The tag latest and a missing tag mean another program tomorrow: nobody can tell what ran, or go back.',
  fix: 'Name a version, and better its digest.',
  standards: [...nist('CM-2')],
  match: 'pods',
  target: 'container',
  when: "container.?image.orValue('') != ''",
  expression: `container.image.contains('@sha256:') || (container.image.matches(':[^/:]+$') && !container.image.endsWith(':latest'))`,
  message: "'the image ' + container.image + ' has no fixed version'",
  field: 'image',
});
