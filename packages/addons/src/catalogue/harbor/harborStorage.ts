import type { ClusterModel } from '@kubernetes-architect/architecture';
import type { AddonPlatform } from '../../AddonPlatform';
import { objectStoreOf } from '../../facts/objectStore';

/** Where the layers of images lie: in the object store, which has room and is there in every zone. */
export function harborStorage(platform: AddonPlatform, cluster: ClusterModel) {
  const { kind, bucket, region, endpoint, account } = objectStoreOf({
    platform,
    cluster,
    purpose: 'images',
  });
  switch (kind) {
    case 'azure':
      return {
        type: 'azure',
        azure: {
          accountname: account,
          container: bucket,
          existingSecret: 'harbor-storage',
        },
      };
    case 'gcs':
      return { type: 'gcs', gcs: { bucket, useWorkloadIdentity: true } };
    default:
      return {
        type: 's3',
        s3: {
          bucket,
          region,
          secure: true,
          ...(kind === 's3-compatible' && {
            regionendpoint: `https://${endpoint}`,
            existingSecret: 'harbor-storage',
          }),
        },
      };
  }
}
