import { defineAddon } from '../../AddonDefinition';
import { retentionOf } from '../../facts/retention';
import { secretFromStore, secretStore } from '../../facts/secretReference';
import { openSearchCluster } from '../opensearch-operator/openSearchCluster';
import { deleteOldIndices } from './deleteOldIndices';

/** Logs with full-text search. */
export const addon = defineAddon({
  name: 'opensearch-logs',
  title: 'OpenSearch for logs',
  summary: 'keeps logs in a cluster of OpenSearch and deletes them in time',
  area: 'observability',
  home: 'https://docs.opensearch.org/latest/',
  licence: 'Apache-2.0',
  source: { kind: 'objects' },
  stage: 'controllers',
  namespace: 'logging',
  podSecurity: 'baseline',
  kubernetes: { from: '1.25' },
  footprint: { cpu: '1700m', memory: '13Gi' },
  options: ['logs/opensearch'],
  requires: [
    { addons: ['opensearch-operator'], because: 'it runs the cluster' },
    secretStore,
  ],
  provides: {
    capabilities: ['logs'],
    kinds: [],
    ports: [
      { name: 'opensearch', port: 9200 },
      { name: 'dashboards', port: 5601 },
    ],
  },
  objects: {
    base: platform => [
      ...secretFromStore(platform, {
        name: 'opensearch-logs-admin',
        namespace: 'logging',
        keys: ['username', 'password'],
      }),
      ...secretFromStore(platform, {
        name: 'logs-security-config',
        namespace: 'logging',
        keys: ['internal_users.yml'],
      }),
    ],
  },
  configs: {
    base: platform => {
      const { logs, audit } = retentionOf(platform);
      return [
        deleteOldIndices({ name: 'logs', pattern: 'logs-*', days: logs }),
        deleteOldIndices({ name: 'audit', pattern: 'audit-*', days: audit }),
      ];
    },
    environment: (_, { production }) => [
      openSearchCluster({
        name: 'logs',
        namespace: 'logging',
        production,
        diskSize: production ? '200Gi' : '20Gi',
        memory: production ? '4Gi' : '2Gi',
        heap: production ? '2g' : '1g',
        adminSecret: 'opensearch-logs-admin',
      }),
    ],
  },
  notes: [
    'The secrets opensearch-logs-admin and logs-security-config in the namespace logging belong together: the second holds the hash of the password in the first.',
    'Nodes that run OpenSearch well have vm.max_map_count at 262144.',
  ],
});
