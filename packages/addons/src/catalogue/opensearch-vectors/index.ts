import { defineAddon } from '../../AddonDefinition';
import { secretFromStore, secretStore } from '../../facts/secretReference';
import { openSearchCluster } from '../opensearch-operator/openSearchCluster';

/** Vectors in a cluster of OpenSearch of their own, so that logs do not slow them down. */
export const addon = defineAddon({
  name: 'opensearch-vectors',
  title: 'OpenSearch for vectors',
  summary: 'finds by meaning in a cluster of OpenSearch of its own',
  area: 'data',
  home: 'https://docs.opensearch.org/latest/vector-search/',
  licence: 'Apache-2.0',
  source: { kind: 'objects' },
  stage: 'controllers',
  namespace: 'vectors',
  podSecurity: 'baseline',
  kubernetes: { from: '1.25' },
  footprint: { cpu: '1700m', memory: '26Gi' },
  options: ['vector-database/opensearch'],
  requires: [
    { addons: ['opensearch-operator'], because: 'it runs the cluster' },
    secretStore,
  ],
  provides: {
    capabilities: ['vector-search'],
    kinds: [],
    ports: [{ name: 'http', port: 9200 }],
  },
  objects: {
    base: platform => [
      ...secretFromStore(platform, {
        name: 'opensearch-vectors-admin',
        namespace: 'vectors',
        keys: ['username', 'password'],
      }),
      ...secretFromStore(platform, {
        name: 'vectors-security-config',
        namespace: 'vectors',
        keys: ['internal_users.yml'],
      }),
    ],
  },
  configs: {
    environment: (_, { production }) => [
      openSearchCluster({
        name: 'vectors',
        namespace: 'vectors',
        production,
        diskSize: production ? '100Gi' : '20Gi',
        // Graphs of vectors lie beside the heap.
        memory: production ? '8Gi' : '2Gi',
        heap: production ? '4g' : '1g',
        adminSecret: 'opensearch-vectors-admin',
      }),
    ],
  },
});
