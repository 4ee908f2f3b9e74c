import type { PlatformModel } from '@kubernetes-architect/architecture';
import { secretName } from '../apps/workload/appFiles';
import { markdownTable } from '../readme/markdown';
import { PULL_SECRET } from '../registry/pullSecret';
import type { RepositoryFile } from '../tree/RepositoryTree';
import { ARGOCD_AGE_SECRET, fluxAgeSecret, usesAge } from './decryptionSecrets';
import { ENCRYPTED_SUFFIX, encryptedFolder } from './encryptedFolder';
import { encryptionKeys } from './encryptionKeys';
import { encryptsPullSecret, tenantSecretsFolder } from './tenantSecrets';

/** A secret of an app in an environment, and the file that it belongs into. */
interface ExpectedSecret {
  name: string;
  namespace: string;
  keys: readonly string[];
  file: string;
}

function expectedSecrets({ apps }: PlatformModel): ExpectedSecret[] {
  return apps.flatMap(app =>
    app.environments.flatMap(placement =>
      app.secrets.map(secret => ({
        name: secretName(app, secret),
        namespace: placement.namespace,
        keys: secret.keys,
        file: `${encryptedFolder(app, placement)}/${
          secret.name
        }${ENCRYPTED_SUFFIX}`,
      })),
    ),
  );
}

function code(text: string): string {
  return `\`${text}\``;
}

function shell(...lines: string[]): string {
  return ['```sh', ...lines, '```'].join('\n');
}

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
      shell(
        `kubectl --namespace argocd create secret generic ${ARGOCD_AGE_SECRET.name} --from-file=${ARGOCD_AGE_SECRET.key}=KEYS_FILE`,
      ),
    ];
  return [
    'Private age keys: one Secret for each environment, only in the clusters that host it. Keep the originals outside the clusters.',
    shell(
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

function pullSecretSection(model: PlatformModel): string[] {
  const rows = model.tenants.flatMap(({ name, namespaces }) =>
    namespaces
      .filter(({ environment }) => encryptsPullSecret(model, environment))
      .map(({ name: namespace, environment }) => [
        code(PULL_SECRET),
        code(namespace),
        code(
          `${tenantSecretsFolder(
            name,
            environment,
          )}/${PULL_SECRET}${ENCRYPTED_SUFFIX}`,
        ),
      ]),
  );
  return rows.length === 0
    ? []
    : [
        '## What pods pull with',
        'Each is of the type `kubernetes.io/dockerconfigjson`: make it by `kubectl create secret docker-registry` with the options above, and encrypt it the same way.',
        markdownTable(['Secret', 'Namespace', 'File'], rows),
      ];
}

function writeSteps([example]: readonly ExpectedSecret[]): string[] {
  if (!example) return ['No app has secrets yet.'];
  const { name, namespace, keys, file } = example;
  return [
    '1. Encrypt. The value never touches a file of the repository:',
    shell(
      `kubectl create secret generic ${name} --namespace ${namespace} ${keys
        .map(key => `--from-file=${key}=FILE_WITH_${key}`)
        .join(' ')} --dry-run=client --output yaml |`,
      `  sops encrypt --filename-override ${file} --input-type yaml --output-type yaml >${file}`,
    ),
    '2. List the file under `resources` in the `kustomization.yaml` beside it.',
    '3. Check, commit, and let it be reviewed as any other change:',
    shell('bash .architect/ci/secrets.sh'),
    'Edit it later with `sops edit FILE`. When the keys of an environment change, generate again and run `sops updatekeys FILE` for each of its files; then change the values too, since Git keeps what the old key opens.',
  ];
}

/** The page that says for whom secrets are encrypted, where each belongs, and how one is added. */
export function secretsGuide(model: PlatformModel): RepositoryFile {
  const expected = expectedSecrets(model);
  const sections = [
    '# Secrets',
    'Secrets stand in this repository encrypted by SOPS, and only so: a check refuses any other. The GitOps engine decrypts them on their way into the cluster.',
    '## Keys',
    markdownTable(['Environment', 'Encrypted for'], environmentRows(model)),
    '## Once for each cluster',
    ...ageSteps(model),
    ...kmsSteps(model),
    ...(model.delivery.engine === 'argocd'
      ? [
          'Argo CD keeps rendered manifests in its Redis, decrypted ones too: let nobody else reach it.',
        ]
      : []),
    '## Add a secret',
    ...writeSteps(expected),
    ...(expected.length > 0
      ? [
          '## What apps expect',
          markdownTable(
            ['Secret', 'Namespace', 'Keys', 'File'],
            expected.map(({ name, namespace, keys, file }) => [
              code(name),
              code(namespace),
              keys.map(code).join(', '),
              code(file),
            ]),
          ),
        ]
      : []),
    ...pullSecretSection(model),
  ];
  return { path: 'docs/secrets.md', content: `${sections.join('\n\n')}\n` };
}
