import type { ClusterModel } from '@kubernetes-architect/architecture';
import type { AddonPlatform } from '../AddonPlatform';
import { shortName } from './shortName';

/** Longest name that every object store takes: https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html. */
const MAX_BUCKET_NAME = 63;

/** Where the add-ons of a cluster keep objects. */
export interface ObjectStore {
  kind: 's3' | 'azure' | 'gcs' | 's3-compatible';
  bucket: string;
  region: string;
  /** Host of the service, without `https://`; absent where the cloud decides it. */
  endpoint?: string;
  /** Storage account of a container in Azure. */
  account?: string;
}

const KINDS: Readonly<Record<string, ObjectStore['kind']>> = {
  aws: 's3',
  azure: 'azure',
  gcp: 'gcs',
};

/** Whether the store of a cluster lets pods enter by their identity, without a key. */
export function storeKnowsPods({ provider }: ClusterModel): boolean {
  return KINDS[provider] !== undefined;
}

/** Storage accounts have 3 to 24 small letters and digits, and nothing else. */
function accountName(platform: string, cluster: string): string {
  const letters = (text: string) => text.replace(/[^a-z0-9]/g, '');
  return shortName(`${letters(platform)}${letters(cluster)}`, 24, '');
}

/**
 * The store of a purpose on a cluster: that of its cloud, and elsewhere one that speaks S3 under a name of the own
 * network. The purpose ends the name of the bucket, so that rights can be given by it.
 */
export function objectStoreOf(options: {
  platform: AddonPlatform;
  cluster: ClusterModel;
  purpose: string;
}): ObjectStore {
  const { platform, cluster, purpose } = options;
  const kind = KINDS[cluster.provider] ?? 's3-compatible';
  const owner = `${platform.model.name}-${cluster.name}`;
  const room = MAX_BUCKET_NAME - purpose.length - 1;
  const bucket = `${shortName(owner, room)}-${purpose}`;
  const { region } = cluster;
  switch (kind) {
    case 's3':
      return { kind, bucket, region, endpoint: `s3.${region}.amazonaws.com` };
    case 'azure':
      return {
        kind,
        bucket,
        region,
        account: accountName(platform.model.name, cluster.name),
      };
    case 'gcs':
      return { kind, bucket, region };
    default:
      return {
        kind,
        bucket,
        region,
        endpoint: `objects.${platform.model.name}.internal`,
      };
  }
}
