import type { ClusterModel } from '@kubernetes-architect/architecture';
import type { HelmValues } from '../../AddonDefinition';
import type { AddonPlatform } from '../../AddonPlatform';
import { type ObjectStore, objectStoreOf } from '../../facts/objectStore';
import { secretFromStore } from '../../facts/secretReference';
import type { KubernetesObject } from '../../KubernetesObject';

/** Secret with the key to a store that knows no identity of pods. */
export const REPOSITORY_SECRET = 'workflow-artifacts';

const ACCESS_KEY = 'access-key-id';
const SECRET_KEY = 'secret-access-key';

function storeOf(platform: AddonPlatform, cluster: ClusterModel): ObjectStore {
  return objectStoreOf({ platform, cluster, purpose: 'workflows' });
}

function storage({ kind, bucket, region, endpoint, account }: ObjectStore) {
  switch (kind) {
    case 'azure':
      return {
        azure: {
          endpoint: `https://${account}.blob.core.windows.net`,
          container: bucket,
          useSDKCreds: true,
        },
      };
    case 'gcs':
      return { gcs: { bucket } };
    case 's3':
      return { s3: { bucket, endpoint, region, useSDKCreds: true } };
    default:
      return {
        s3: {
          bucket,
          endpoint,
          region,
          accessKeySecret: { name: REPOSITORY_SECRET, key: ACCESS_KEY },
          secretKeySecret: { name: REPOSITORY_SECRET, key: SECRET_KEY },
        },
      };
  }
}

/**
 * Where workflows keep logs and artifacts, and how they enter: by their identity in the cloud, and elsewhere by a key.
 * Source: https://argo-workflows.readthedocs.io/en/latest/configure-artifact-repository/.
 */
export function artifactRepository(
  platform: AddonPlatform,
  cluster: ClusterModel,
): HelmValues {
  const store = storeOf(platform, cluster);
  return {
    // Without it the chart writes no reference to a key.
    useStaticCredentials: store.kind === 's3-compatible',
    artifactRepository: { archiveLogs: true, ...storage(store) },
  };
}

/** What copies the key to the store, where the cluster has one that asks for it. */
export function repositorySecret(
  platform: AddonPlatform,
  cluster: ClusterModel,
): KubernetesObject[] {
  return storeOf(platform, cluster).kind === 's3-compatible'
    ? secretFromStore(platform, {
        name: REPOSITORY_SECRET,
        namespace: 'argo-workflows',
        keys: [ACCESS_KEY, SECRET_KEY],
      })
    : [];
}
