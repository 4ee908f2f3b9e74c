import { defineAddon } from '../../AddonDefinition';
import { hasMonitors } from '../../facts/monitors';
import { bucketIdentity } from '../../facts/bucketIdentity';
import { secretStore } from '../../facts/secretReference';
import { databasesNamespace } from './databasesNamespace';
import {
  archiveSecret,
  postgresCluster,
  regularBackup,
} from './postgresCluster';

/** PostgreSQL with replicas, failover and continuous archiving. */
export const addon = defineAddon({
  name: 'cloudnative-pg',
  title: 'CloudNativePG',
  summary: 'runs PostgreSQL with replicas, failover and continuous archiving',
  area: 'data',
  home: 'https://cloudnative-pg.io/docs/',
  licence: 'Apache-2.0',
  source: {
    kind: 'helm',
    chart: 'cloudnative-pg',
    repository: 'https://cloudnative-pg.github.io/charts',
    version: '0.29.0',
    provenance: 'upstream Chart.yaml',
    confirmed: true,
    valuesChecked:
      'cloudnative-pg/charts@431038a charts/cloudnative-pg/README.md, of chart 0.21, and @0179d31 values.schema.json',
  },
  stage: 'controllers',
  namespace: 'cnpg-system',
  podSecurity: 'restricted',
  kubernetes: { from: '1.31' },
  footprint: { cpu: '100m', memory: '256Mi' },
  options: ['database/cloudnative-pg'],
  requires: [secretStore],
  provides: {
    capabilities: ['postgresql'],
    kinds: ['Cluster', 'Database', 'ScheduledBackup'].map(kind => ({
      group: 'postgresql.cnpg.io',
      version: 'v1',
      kind,
      scope: 'Namespaced' as const,
    })),
  },
  identity: bucketIdentity({ serviceAccount: 'postgres', purpose: 'postgres' }),
  values: {
    base: platform => ({
      crds: { create: true },
      monitoring: { podMonitorEnabled: hasMonitors(platform) },
      resources: {
        requests: { cpu: '100m', memory: '128Mi' },
        limits: { memory: '256Mi' },
      },
    }),
    environment: (_, { production }) => ({ replicaCount: production ? 2 : 1 }),
  },
  objects: {
    base: platform =>
      platform.choices.database === 'cloudnative-pg'
        ? [databasesNamespace()]
        : [],
  },
  configs: {
    base: platform =>
      platform.choices.database === 'cloudnative-pg'
        ? [regularBackup('postgres', 'databases')]
        : [],
    cluster: (platform, cluster) =>
      platform.choices.database === 'cloudnative-pg'
        ? [
            ...archiveSecret({ platform, cluster, namespace: 'databases' }),
            postgresCluster({
              platform,
              cluster,
              name: 'postgres',
              namespace: 'databases',
            }),
          ]
        : [],
  },
  notes: [
    'Restore into a new Cluster by bootstrap.recovery; try it before it is needed.',
    'The bucket whose name ends in -postgres holds base backups and the write-ahead log.',
    'Outside of the clouds, the secret postgres-archive in the namespace of each database holds access-key-id and secret-access-key of that bucket.',
  ],
});
