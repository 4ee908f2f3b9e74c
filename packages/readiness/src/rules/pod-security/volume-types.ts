import { objectRule } from '../../rule/Rule';

/** Rule `volume-types`. */
export const volumeTypes = objectRule({
  id: 'volume-types',
  category: 'pod-security',
  title: 'The volume is of a type that the restricted level does not allow',
  severity: 'medium',
  why: 'Types other than the allowed ones reach storage with the rights of the node.',
  fix: 'Use configMap, csi, downwardAPI, emptyDir, ephemeral, image, persistentVolumeClaim, projected or secret.',
  podSecurity: { level: 'restricted' },
  match: 'pods',
  target: 'volume',
  expression: [
    'configMap',
    'csi',
    'downwardAPI',
    'emptyDir',
    'ephemeral',
    'image',
    'persistentVolumeClaim',
    'projected',
    'secret',
  ]
    .map(type => `has(volume.${type})`)
    .join(' || '),
});
