import { objectRule } from '../../rule/Rule';
import { nist } from '../../rule/standardReferences';

/** Rule `image-registry`. */
export const imageRegistry = objectRule({
  id: 'image-registry',
  category: 'images',
  title: 'The image comes from a registry that is not allowed',
  severity: 'high',
  why: 'Images from elsewhere are not scanned, not signed and not there when the other registry is down.',
  fix: 'Copy the image to an allowed registry and use it from there.',
  standards: [...nist('CM-7')],
  parameters: {
    registries: {
      default: [],
      description:
        'Prefixes of images that are allowed, such as registry.example/; the rule is idle while empty.',
    },
  },
  match: 'pods',
  target: 'container',
  when: 'params.registries.size() > 0',
  expression:
    "params.registries.exists(registry, container.?image.orValue('').startsWith(registry))",
  field: 'image',
});
