import { defineAddon } from '../../AddonDefinition';
import { isHub } from '../../facts/hub';
import { OBJECTS_ONLY } from '../../facts/objectsOnly';
import { secretFromStore, secretStore } from '../../facts/secretReference';
import {
  imagePolicies,
  imageUpdates,
  WRITER_SECRET,
  writerKeys,
} from './imageObjects';

/** New images write their own commit, by the controllers of Flux. */
export const addon = defineAddon({
  ...OBJECTS_ONLY,
  name: 'flux-image-automation',
  title: 'Image automation of Flux',
  summary: 'writes new versions of images into Git where a marker allows it',
  area: 'delivery',
  home: 'https://fluxcd.io/flux/guides/image-update/',
  namespace: 'flux-system',
  kubernetes: { from: '1.32' },
  options: ['promotion/image-automation'],
  appliesTo: (platform, cluster) =>
    platform.model.delivery.engine === 'flux' && isHub(platform, cluster),
  requires: [secretStore],
  provides: { capabilities: ['image-automation'], kinds: [] },
  objects: {
    base: platform =>
      secretFromStore(platform, {
        name: WRITER_SECRET,
        namespace: 'flux-system',
        keys: writerKeys(platform),
      }),
  },
  configs: {
    base: platform => [...imagePolicies(platform), ...imageUpdates(platform)],
  },
  notes: [
    'A line that ends in the marker of a policy is written by Flux: in the environments that an app is promoted into from no other, and never in production.',
    'Apps that are packaged with cdk8s or Jsonnet keep their version in JSON, which Flux does not write: they have no marker and no policy, and Renovate opens a pull request for each new version instead.',
    'Apps of the kind job have neither, since the name of a Job has to change with its image: write the new image into platform.yaml and generate the repository again.',
    `The secret ${WRITER_SECRET} in the namespace flux-system holds what may push to the repositories of apps.`,
    'The registry has to be readable without a login, or the ImageRepository needs the provider or a secret of it.',
  ],
});
