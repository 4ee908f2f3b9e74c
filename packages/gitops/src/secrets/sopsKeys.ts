import type { PlatformModel } from '@kubernetes-architect/architecture';
import { code, markdownTable, shellBlock } from '../readme/markdown';
import { ARGOCD_AGE_SECRET, fluxAgeSecret, usesAge } from './decryptionSecrets';
import { encryptionKeys } from './encryptionKeys';

function environmentRows(model: PlatformModel): string[][] {
  return model.environments.map(({ name }) => {
    const keys = [...encryptionKeys(model, name).values()].flat();
    return [
      code(name),
      keys.length > 0
        ? keys.map(code).join('<br>')
        : 'none: add `encryptionKeys` to this environment in `platform.yaml`, and generate again',
    ];
  });
}

/** How the engine gets at private keys of age. */
function ageSteps(model: PlatformModel): string[] {
  const environments = model.environments.filter(({ name }) =>
    usesAge(model, name),
  );
  if (environments.length === 0) return [];
  if (model.delivery.engine === 'argocd')
    return [
      'Private age keys: one file with those of all environments that this Argo CD serves, each on its line. Keep the originals outside the clusters.',
      shellBlock(
        `kubectl --namespace argocd create secret generic ${ARGOCD_AGE_SECRET.name} --from-file=${ARGOCD_AGE_SECRET.key}=KEYS_FILE`,
      ),
    ];
  return [
    'Private age keys: one Secret for each environment, only in the clusters that host it. Keep the originals outside the clusters.',
    shellBlock(
      ...model.clusters.flatMap(cluster =>
        environments
          .filter(({ name }) => cluster.environments.includes(name))
          .map(
            ({ name }) =>
              `kubectl --context ${
                cluster.name
              } --namespace flux-system create secret generic ${fluxAgeSecret(
                name,
              )} --from-file=${name}.agekey=KEY_FILE`,
          ),
      ),
    ),
  ];
}

/** What the service account of the engine needs in a KMS: https://fluxcd.io/flux/guides/mozilla-sops/. */
const KMS_RIGHTS = {
  kms: 'AWS: `kms:Decrypt` on the key, for a role that EKS Pod Identity ties to the service account.',
  azure_keyvault:
    'Azure: `Key Vault Crypto User` on the vault, for an identity whose federated credential names the service account; put its client ID into the annotation `azure.workload.identity/client-id`.',
  gcp_kms:
    'Google Cloud: `roles/cloudkms.cryptoKeyDecrypter` on the key, for the principal of the service account.',
} as const;

function kmsSteps(model: PlatformModel): string[] {
  const keepers = new Set(
    model.environments.flatMap(({ name }) => [
      ...encryptionKeys(model, name).keys(),
    ]),
  );
  const rights = Object.entries(KMS_RIGHTS).flatMap(([keeper, right]) =>
    keepers.has(keeper as keyof typeof KMS_RIGHTS) ? [`- ${right}`] : [],
  );
  if (rights.length === 0) return [];
  const account =
    model.delivery.engine === 'argocd'
      ? 'argocd:argocd-repo-server'
      : 'flux-system:kustomize-controller';
  return [
    `Keys in a KMS: nothing is copied. The service account \`${account}\` needs the right to decrypt:`,
    rights.join('\n'),
  ];
}

/** For whom SOPS encrypts, and how the engine gets at what opens it. */
export function sopsKeys(model: PlatformModel): string[] {
  return [
    '## Keys',
    markdownTable(['Environment', 'Encrypted for'], environmentRows(model)),
    'A cluster takes the keys of the last environment that it hosts.',
    '## Once for each cluster',
    ...ageSteps(model),
    ...kmsSteps(model),
    ...(model.delivery.engine === 'argocd'
      ? [
          'Argo CD keeps rendered manifests in its Redis, decrypted ones too: let nobody else reach it.',
        ]
      : []),
  ];
}
