import { defineAddon } from '../../AddonDefinition';
import { hasMonitors } from '../../facts/monitors';
import { isHub } from '../../facts/hub';
import { secretFromStore, secretStore } from '../../facts/secretReference';
import { imageUpdater } from './imageUpdater';

/** New images write their own commit. */
export const addon = defineAddon({
  name: 'argocd-image-updater',
  title: 'Argo CD Image Updater',
  summary: 'writes new versions of images into Git for the first environment',
  area: 'delivery',
  home: 'https://argocd-image-updater.readthedocs.io/en/stable/',
  licence: 'Apache-2.0',
  source: {
    kind: 'helm',
    chart: 'argocd-image-updater',
    repository: 'https://argoproj.github.io/argo-helm',
    version: '1.2.2',
    provenance: 'seen pinned in a public fleet',
    confirmed: true,
    valuesChecked:
      'argoproj/argo-helm@0315271 charts/argocd-image-updater/values.yaml',
  },
  stage: 'controllers',
  namespace: 'argocd',
  podSecurity: 'restricted',
  kubernetes: { from: '1.25' },
  footprint: { cpu: '20m', memory: '64Mi' },
  options: ['promotion/image-automation'],
  appliesTo: (platform, cluster) =>
    platform.model.delivery.engine === 'argocd' && isHub(platform, cluster),
  requires: [secretStore],
  provides: { capabilities: ['image-automation'], kinds: [] },
  values: {
    base: platform => ({
      crds: { install: true, keep: true },
      config: {
        'git.user': 'Argo CD Image Updater',
        'git.email': `image-updater@${platform.model.name}.internal`,
      },
      metrics: {
        enabled: true,
        serviceMonitor: { enabled: hasMonitors(platform) },
      },
      resources: {
        requests: { cpu: '20m', memory: '64Mi' },
        limits: { memory: '256Mi' },
      },
      // It comes with the chart, after the definition of its kind.
      extraObjects: [imageUpdater(platform)],
    }),
  },
  objects: {
    base: platform =>
      secretFromStore(platform, {
        name: 'image-updater-git',
        namespace: 'argocd',
        keys: ['username', 'password'],
      }),
  },
  notes: [
    'The secret image-updater-git in the namespace argocd holds a user and a token that may push to the repository of the platform.',
  ],
});
