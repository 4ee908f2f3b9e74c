import { defineAddon } from '../../AddonDefinition';
import { secretStore } from '../../facts/secretReference';
import {
  archiveSecret,
  postgresCluster,
  regularBackup,
} from '../cloudnative-pg/postgresCluster';
import { vectorsDatabase } from './vectorsDatabase';

/** Vectors in PostgreSQL, beside nothing that they could slow down. */
export const addon = defineAddon({
  name: 'pgvector',
  title: 'pgvector',
  summary: 'keeps vectors in PostgreSQL, with its backups and its language',
  area: 'data',
  home: 'https://github.com/pgvector/pgvector',
  licence: 'Apache-2.0',
  source: { kind: 'objects' },
  stage: 'controllers',
  namespace: 'vectors',
  podSecurity: 'restricted',
  kubernetes: { from: '1.31' },
  footprint: { cpu: '3', memory: '12Gi' },
  options: ['vector-database/pgvector'],
  // A database of the provider has the extension already; people switch it on there.
  appliesTo: ({ choices }) => choices.database !== 'managed',
  requires: [
    { addons: ['cloudnative-pg'], because: 'it runs PostgreSQL' },
    secretStore,
  ],
  provides: {
    capabilities: ['vector-search'],
    kinds: [],
    ports: [{ name: 'postgresql', port: 5432 }],
  },
  configs: {
    base: () => [vectorsDatabase(), regularBackup('vectors', 'vectors')],
    cluster: (platform, cluster) => [
      ...archiveSecret({ platform, cluster, namespace: 'vectors' }),
      postgresCluster({
        platform,
        cluster,
        name: 'vectors',
        namespace: 'vectors',
      }),
    ],
  },
  notes: [
    'Applications connect to vectors-rw.vectors.svc with the secret vectors-app.',
  ],
});
