import { defineAddon } from '../../AddonDefinition';
import { kindsOf } from '../../facts/kindsOf';
import { OBJECTS_ONLY } from '../../facts/objectsOnly';
import { rootSync } from './rootSync';

/** Sync of the fleet that GKE runs. */
export const addon = defineAddon({
  ...OBJECTS_ONLY,
  name: 'config-sync',
  title: 'Config Sync',
  summary: 'lets a fleet of GKE follow the folder of its cluster in Git',
  area: 'fleet',
  home: 'https://cloud.google.com/kubernetes-engine/config-sync/docs/overview',
  namespace: 'config-management-system',
  kubernetes: { from: '1.31' },
  options: [],
  appliesTo: (_, { provider }) => provider === 'gcp',
  provides: {
    capabilities: ['fleet-sync'],
    kinds: kindsOf({
      group: 'configsync.gke.io',
      version: 'v1beta1',
      namespaced: ['RepoSync', 'RootSync'],
    }),
  },
  configs: { cluster: (platform, cluster) => [rootSync(platform, cluster)] },
  notes: [
    'Turn the fleet feature on in the infrastructure code: it brings the controllers and these kinds.',
    'It is a second GitOps engine: it follows the folder fleet/clusters/<cluster>, which no other engine owns.',
  ],
});
