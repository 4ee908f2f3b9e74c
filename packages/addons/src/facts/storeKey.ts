import type { ClusterModel } from '@kubernetes-architect/architecture';
import type { AddonRequirement } from '../AddonDefinition';
import type { AddonPlatform } from '../AddonPlatform';
import type { KubernetesObject } from '../KubernetesObject';
import { storeKnowsPods } from './objectStore';
import {
  secretFromStore,
  type SecretReference,
  secretStore,
} from './secretReference';

/**
 * Names under which clients of S3 look for a key in their environment:
 * https://docs.aws.amazon.com/sdkref/latest/guide/environment-variables.html.
 */
const KEYS = ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY'] as const;

type Place = Pick<SecretReference, 'name' | 'namespace'>;

/** The secret with the key to the object store of a cluster, where that store knows no identity of pods. */
export function storeKey(options: {
  platform: AddonPlatform;
  cluster: ClusterModel;
  place: Place;
}): KubernetesObject[] {
  const { platform, cluster, place } = options;
  return storeKnowsPods(cluster)
    ? []
    : secretFromStore(platform, { ...place, keys: KEYS });
}

/** What copies the key, where one of the clusters needs it. */
export const storeKeySource: AddonRequirement = {
  ...secretStore,
  when: platform =>
    secretStore.when?.(platform) === true &&
    platform.clusters.some(cluster => !storeKnowsPods(cluster)),
};

/** What people have to know about the key. */
export function storeKeyNote({ name, namespace }: Place): string {
  return `Stores that know no identity of pods take a key from the secret ${name} in the namespace ${namespace}; it needs rights to this bucket alone.`;
}
