import type { ClusterModel } from '@kubernetes-architect/architecture';
import type { AddonPlatform } from '../../AddonPlatform';
import { hasMonitors } from '../../facts/monitors';
import { isProduction } from '../../facts/nonproduction';
import { objectStoreOf } from '../../facts/objectStore';
import { secretFromStore } from '../../facts/secretReference';
import { spread } from '../../facts/spread';
import type { KubernetesObject } from '../../KubernetesObject';
import { regionalReplicas } from './regionalReplicas';

interface Described extends KubernetesObject {
  spec: object;
}

const KEPT_DAYS = 30;

/** Secret with what writes to a store that knows no identity of pods. */
const ARCHIVE_SECRET = 'postgres-archive';
const ARCHIVE_KEYS = ['access-key-id', 'secret-access-key'] as const;

/** What copies that Secret into the namespace of a database, where its cluster has such a store. */
export function archiveSecret(options: {
  platform: AddonPlatform;
  cluster: ClusterModel;
  namespace: string;
}): KubernetesObject[] {
  const { platform, cluster, namespace } = options;
  const { kind } = objectStoreOf({ platform, cluster, purpose: 'postgres' });
  return kind === 's3-compatible'
    ? secretFromStore(platform, {
        name: ARCHIVE_SECRET,
        namespace,
        keys: ARCHIVE_KEYS,
      })
    : [];
}

/** Where base backups and the log go: https://cloudnative-pg.io/docs/. */
function archive(platform: AddonPlatform, cluster: ClusterModel) {
  const { kind, bucket, endpoint, account } = objectStoreOf({
    platform,
    cluster,
    purpose: 'postgres',
  });
  switch (kind) {
    case 'azure':
      return {
        destinationPath: `https://${account}.blob.core.windows.net/${bucket}`,
        azureCredentials: { inheritFromAzureAD: true },
      };
    case 'gcs':
      return {
        destinationPath: `gs://${bucket}`,
        googleCredentials: { gkeEnvironment: true },
      };
    case 's3':
      return {
        destinationPath: `s3://${bucket}`,
        s3Credentials: { inheritFromIAMRole: true },
      };
    default:
      return {
        destinationPath: `s3://${bucket}`,
        endpointURL: `https://${endpoint}`,
        s3Credentials: {
          accessKeyId: { name: ARCHIVE_SECRET, key: ARCHIVE_KEYS[0] },
          secretAccessKey: { name: ARCHIVE_SECRET, key: ARCHIVE_KEYS[1] },
        },
      };
  }
}

/** PostgreSQL with two standbys in production, one of which has each commit before it is answered. */
export function postgresCluster(options: {
  platform: AddonPlatform;
  cluster: ClusterModel;
  name: string;
  namespace: string;
}): Described {
  const { platform, cluster, name, namespace } = options;
  const production = isProduction(platform, cluster);
  return {
    apiVersion: 'postgresql.cnpg.io/v1',
    kind: 'Cluster',
    metadata: { name, namespace },
    spec: {
      instances: production ? 3 : 1,
      enablePDB: production,
      enableSuperuserAccess: false,
      primaryUpdateStrategy: 'unsupervised',
      storage: { size: production ? '50Gi' : '10Gi' },
      walStorage: { size: production ? '10Gi' : '2Gi' },
      resources: {
        requests: production
          ? { cpu: '1', memory: '4Gi' }
          : { cpu: '100m', memory: '512Mi' },
        limits: { memory: production ? '4Gi' : '512Mi' },
      },
      postgresql: {
        parameters: {
          log_min_duration_statement: '1000',
          shared_buffers: production ? '1GB' : '128MB',
        },
        ...(production && { synchronous: { method: 'any', number: 1 } }),
        // A commit is kept by a replica in another zone before it is answered.
        ...(production &&
          platform.choices['disaster-recovery'] === 'second-zone' && {
            syncReplicaElectionConstraint: {
              enabled: true,
              nodeLabelsAntiAffinity: ['topology.kubernetes.io/zone'],
            },
          }),
      },
      ...(production && {
        topologySpreadConstraints: spread({ 'cnpg.io/cluster': name }),
      }),
      ...regionalReplicas({
        platform,
        cluster,
        name,
        archiveOf: each => archive(platform, each),
      }),
      monitoring: { enablePodMonitor: hasMonitors(platform) },
      backup: {
        retentionPolicy: `${KEPT_DAYS}d`,
        barmanObjectStore: {
          ...archive(platform, cluster),
          wal: { compression: 'gzip' },
          data: { compression: 'gzip' },
        },
      },
    },
  };
}

/** A base backup each night; the log is archived all the time. */
export function regularBackup(name: string, namespace: string): Described {
  return {
    apiVersion: 'postgresql.cnpg.io/v1',
    kind: 'ScheduledBackup',
    metadata: { name, namespace },
    spec: {
      // With seconds in front.
      schedule: '0 0 1 * * *',
      backupOwnerReference: 'self',
      cluster: { name },
      method: 'barmanObjectStore',
    },
  };
}
