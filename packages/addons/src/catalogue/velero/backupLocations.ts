import type { ClusterModel } from '@kubernetes-architect/architecture';
import type { AddonPlatform } from '../../AddonPlatform';
import { type ObjectStore, objectStoreOf } from '../../facts/objectStore';
import type { KubernetesObject } from '../../KubernetesObject';

/** Secret with keys for stores that know no identity of pods. */
export const CREDENTIALS = 'velero-credentials';

interface BackupStorageLocation extends KubernetesObject {
  spec: object;
}

function location(
  name: string,
  { kind, bucket, region, endpoint, account }: ObjectStore,
): BackupStorageLocation {
  const spec = {
    s3: { provider: 'aws', config: { region } },
    azure: {
      provider: 'azure',
      config: { storageAccount: account, useAAD: 'true' },
    },
    gcs: { provider: 'gcp', config: undefined },
    's3-compatible': {
      provider: 'aws',
      config: {
        region,
        s3Url: `https://${endpoint}`,
        s3ForcePathStyle: 'true',
        checksumAlgorithm: '',
      },
    },
  }[kind];
  return {
    apiVersion: 'velero.io/v1',
    kind: 'BackupStorageLocation',
    metadata: { name, namespace: 'velero' },
    spec: {
      provider: spec.provider,
      default: name === 'default',
      accessMode: 'ReadWrite',
      validationFrequency: '5m0s',
      objectStorage: { bucket, prefix: name },
      ...(spec.config && { config: spec.config }),
      ...(kind === 's3-compatible' && {
        credential: { name: CREDENTIALS, key: 'cloud' },
      }),
    },
  };
}

/** The region in which a second copy lies: as the intent says, else that of another cluster of the same cloud. */
export function secondRegion(
  { model }: AddonPlatform,
  { region, provider }: ClusterModel,
): string | undefined {
  const said = model.intent.spec.recovery?.backup?.region;
  if (said !== undefined) return said === region ? undefined : said;
  return model.clusters.find(
    other => other.provider === provider && other.region !== region,
  )?.region;
}

/** Where the backups of a cluster lie: beside it, and far away where there is such a place. */
export function backupLocations(
  platform: AddonPlatform,
  cluster: ClusterModel,
): BackupStorageLocation[] {
  const far = secondRegion(platform, cluster);
  return [
    location(
      'default',
      objectStoreOf({ platform, cluster, purpose: 'backups' }),
    ),
    ...(far === undefined
      ? []
      : [
          location(
            'copy',
            objectStoreOf({
              platform,
              cluster: { ...cluster, region: far },
              purpose: 'backups-copy',
            }),
          ),
        ]),
  ];
}
