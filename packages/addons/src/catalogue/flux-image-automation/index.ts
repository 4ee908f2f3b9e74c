import { defineAddon } from '../../AddonDefinition';
import { isHub } from '../../facts/hub';
import { OBJECTS_ONLY } from '../../facts/objectsOnly';
import { imagePolicies, imageUpdates } from './imageObjects';

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
  provides: { capabilities: ['image-automation'], kinds: [] },
  configs: {
    base: platform => [...imagePolicies(platform), imageUpdates(platform)],
  },
  notes: [
    'A line takes part when it ends in the marker of the policy of its app, as the guide of Flux shows.',
    'The controllers image-reflector-controller and image-automation-controller have to be part of the installation of Flux.',
  ],
});
