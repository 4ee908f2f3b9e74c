import type { AddonRequirement } from '../AddonDefinition';
import type { AddonPlatform } from '../AddonPlatform';
import type { KubernetesObject } from '../KubernetesObject';

/** The store that the add-on `external-secrets` declares for the platform itself. */
const STORE = { kind: 'ClusterSecretStore', name: 'platform' } as const;

/** A secret that an add-on needs: its name and keys, never its value. */
export interface SecretReference {
  name: string;
  namespace: string;
  keys: readonly string[];
  labels?: Record<string, string>;
  /** Type of the secret, where what reads it asks for one. Default: `Opaque`. */
  type?: string;
}

interface ExternalSecret extends KubernetesObject {
  spec: object;
}

/**
 * Copies a secret from the store of the platform, where each lies under
 * `<platform>/<namespace>/<name>`. Platforms with another way of secrets create
 * it under the same name with the same keys.
 */
export function secretFromStore(
  platform: AddonPlatform,
  { name, namespace, keys, labels, type }: SecretReference,
): ExternalSecret[] {
  if (!platform.has('external-secrets')) return [];
  return [
    {
      apiVersion: 'external-secrets.io/v1',
      kind: 'ExternalSecret',
      metadata: { name, namespace, ...(labels && { labels }) },
      spec: {
        refreshInterval: '1h',
        secretStoreRef: STORE,
        target: {
          name,
          creationPolicy: 'Owner',
          ...(type && { template: { type } }),
        },
        data: keys.map(secretKey => ({
          secretKey,
          remoteRef: {
            key: `${platform.model.name}/${namespace}/${name}`,
            property: secretKey,
          },
        })),
      },
    },
  ];
}

/** What copies the secrets of an add-on, where that is how secrets come. */
export const secretStore: AddonRequirement = {
  addons: ['external-secrets'],
  because: 'it copies the secrets that this needs',
  when: ({ choices, has }) =>
    choices.secrets === 'external-secrets' || has('external-secrets'),
};
