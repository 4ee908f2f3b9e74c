import type { ClusterModel } from '@kubernetes-architect/architecture';
import type { AddonPlatform } from '../../AddonPlatform';
import { keepsLocally } from '../../facts/keepsLocally';
import { type ObjectStore, objectStoreOf } from '../../facts/objectStore';

/** Names of the stores as Loki spells them: https://grafana.com/docs/loki/latest/configure/storage/. */
const STORES: Readonly<Record<ObjectStore['kind'], string>> = {
  azure: 'azure',
  gcs: 'gcs',
  s3: 's3',
  's3-compatible': 's3',
};

/** First day of the schema; it may not change once data is there. */
const SCHEMA_FROM = '2024-04-01';

function schema(object_store: string) {
  return {
    configs: [
      {
        from: SCHEMA_FROM,
        store: 'tsdb',
        object_store,
        schema: 'v13',
        index: { prefix: 'loki_index_', period: '24h' },
      },
    ],
  };
}

/** Where the logs of a cluster lie. */
export function lokiStorage(platform: AddonPlatform, cluster: ClusterModel) {
  if (keepsLocally(platform, cluster))
    return {
      storage: { type: 'filesystem' },
      schemaConfig: schema('filesystem'),
      compactor: {
        retention_enabled: true,
        delete_request_store: 'filesystem',
      },
    };
  const { kind, bucket, region, endpoint, account } = objectStoreOf({
    platform,
    cluster,
    purpose: 'logs',
  });
  const store = STORES[kind];
  return {
    storage: {
      type: store,
      bucketNames: { chunks: bucket, ruler: bucket, admin: bucket },
      ...(kind === 'azure' && {
        azure: { accountName: account, useFederatedToken: true },
      }),
      ...(kind === 's3' && { s3: { region } }),
      ...(kind === 's3-compatible' && {
        s3: { region, endpoint, s3ForcePathStyle: true },
      }),
    },
    schemaConfig: schema(store),
    compactor: { retention_enabled: true, delete_request_store: store },
  };
}
