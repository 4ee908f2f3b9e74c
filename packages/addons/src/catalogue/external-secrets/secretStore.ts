import type { ClusterModel } from '@kubernetes-architect/architecture';
import type { IClusterSecretStore } from '@kubernetes-models/external-secrets/external-secrets.io/v1/ClusterSecretStore';
import type { AddonPlatform } from '../../AddonPlatform';

type Provider = NonNullable<IClusterSecretStore['spec']>['provider'];

const ACCOUNT = {
  serviceAccountRef: {
    name: 'external-secrets',
    namespace: 'external-secrets',
  },
};

/** Names of key vaults have 3 to 24 letters, digits and hyphens. */
function vaultName(platform: string, stage: string): string {
  return `${platform.slice(0, 20 - stage.length)}-${stage}`.slice(0, 24);
}

/** Where the secrets of a cluster lie: in the store of its cloud, or in the Vault of the own network where that was decided or no cloud has one. */
function providerOf(
  { model, choices }: AddonPlatform,
  { provider, region, tier, name }: ClusterModel,
): Provider {
  switch (choices.secrets === 'vault' ? 'vault' : provider) {
    case 'aws':
      return { aws: { service: 'SecretsManager', region } };
    case 'azure':
      return {
        azurekv: {
          authType: 'WorkloadIdentity',
          vaultUrl: `https://${vaultName(
            model.name,
            tier === 'production' ? 'prod' : 'dev',
          )}.vault.azure.net`,
          ...ACCOUNT,
        },
      };
    case 'gcp':
      return { gcpsm: { projectID: `${model.name}-${tier}`.slice(0, 30) } };
    default:
      return {
        vault: {
          server: `https://vault.${model.name}.internal:8200`,
          path: 'secret',
          version: 'v2',
          auth: {
            kubernetes: {
              mountPath: `kubernetes-${name}`,
              role: 'external-secrets',
              ...ACCOUNT,
            },
          },
        },
      };
  }
}

/** The store `platform`, which everything on a cluster reads its secrets from, without a password of its own. */
export function secretStore(
  platform: AddonPlatform,
  cluster: ClusterModel,
): IClusterSecretStore {
  return {
    apiVersion: 'external-secrets.io/v1',
    kind: 'ClusterSecretStore',
    metadata: { name: 'platform' },
    spec: { provider: providerOf(platform, cluster), refreshInterval: 300 },
  };
}
