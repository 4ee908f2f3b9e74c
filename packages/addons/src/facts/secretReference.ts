import type { AddonRequirement } from '../AddonDefinition';
import type { AddonPlatform } from '../AddonPlatform';
import type { KubernetesObject } from '../KubernetesObject';

/** The store that the add-on `external-secrets` declares for the platform itself. */
const STORE = { kind: 'ClusterSecretStore', name: 'platform' } as const;

/**
 * A secret that an add-on needs: its name and keys, never its value.
 *
 * @public
 */
export interface SecretReference {
  name: string;
  namespace: string;
  keys: readonly string[];
  labels?: Record<string, string>;
  /** Type of the secret, where what reads it asks for one. Default: `Opaque`. */
  type?: string;
}

interface ExternalSecret extends KubernetesObject {
  kind: 'ExternalSecret';
  metadata: Pick<SecretReference, 'labels' | 'name' | 'namespace'>;
  spec: {
    refreshInterval: string;
    secretStoreRef: typeof STORE;
    target: {
      name: string;
      creationPolicy: 'Owner';
      template?: { type: string };
    };
    data: Array<{
      secretKey: string;
      remoteRef: { key: string; property: string };
    }>;
  };
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

/** What comes from another store, such as another namespace, is there by itself. */
function isCopy(object: KubernetesObject): object is ExternalSecret {
  return (
    object.kind === 'ExternalSecret' &&
    (object as ExternalSecret).spec.secretStoreRef.kind === STORE.kind
  );
}

/** The secrets that objects copy from the store. */
export function copiedSecrets(
  objects: readonly KubernetesObject[],
): SecretReference[] {
  return objects.filter(isCopy).map(({ metadata, spec }) => ({
    ...metadata,
    keys: spec.data.map(({ secretKey }) => secretKey),
    ...spec.target.template,
  }));
}

/** Ways of secrets whose stores only an operator can copy from: agents give files to pods, and charts read Secrets. */
const COPIED = ['external-secrets', 'vault'];

/** What copies the secrets of an add-on, where they lie in a store. */
export const secretStore: AddonRequirement = {
  addons: ['external-secrets'],
  because: 'it copies the secrets that this needs',
  when: ({ choices, has }) =>
    COPIED.includes(choices.secrets ?? '') || has('external-secrets'),
};
