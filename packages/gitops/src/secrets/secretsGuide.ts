import type { PlatformModel } from '@kubernetes-architect/architecture';
import type { PreparedAddon } from '../addons/PreparedAddon';
import { secretName } from '../apps/workload/appFiles';
import { code, markdownTable, shellBlock } from '../readme/markdown';
import { PULL_SECRET } from '../registry/pullSecret';
import type { RepositoryFile } from '../tree/RepositoryTree';
import { addonSecretsSection } from './addonSecretsSection';
import { encryptedFolder } from './encryptedFolder';
import { sealingKeys } from './sealingKeys';
import { type AddedSecret, secretCommand } from './secretCommand';
import { secretSuffix } from './secretsFromGit';
import { sopsKeys } from './sopsKeys';
import { hasPullSecretFolder, tenantSecretsFolder } from './tenantSecrets';

/** Secrets of the apps in each environment, and the files that they belong into. */
function expectedByApps(model: PlatformModel): AddedSecret[] {
  return model.apps.flatMap(app =>
    app.environments.flatMap(placement =>
      app.secrets.map(secret => ({
        secret: {
          name: secretName(app, secret),
          namespace: placement.namespace,
          keys: secret.keys,
        },
        file: `${encryptedFolder(app, placement)}/${secret.name}${secretSuffix(
          model,
        )}`,
        cluster: placement.clusters[0],
      })),
    ),
  );
}

function pullSecretSection(model: PlatformModel): string[] {
  const rows = model.tenants.flatMap(({ name, namespaces }) =>
    namespaces
      .filter(({ environment }) => hasPullSecretFolder(model, environment))
      .map(({ name: namespace, environment }) => [
        code(PULL_SECRET),
        code(namespace),
        code(
          `${tenantSecretsFolder(
            name,
            environment,
          )}/${PULL_SECRET}${secretSuffix(model)}`,
        ),
      ]),
  );
  return rows.length === 0
    ? []
    : [
        '## What pods pull with',
        'Each is of the type `kubernetes.io/dockerconfigjson`: make it by `kubectl create secret docker-registry` with the options above, and hand it on to the same second command.',
        markdownTable(['Secret', 'Namespace', 'File'], rows),
      ];
}

/** How a person changes what is there. */
const CHANGES = {
  sops: 'Edit it later with `sops edit FILE`. When the keys of an environment change, generate again and run `sops updatekeys FILE` for each of its files; then change the values too, since Git keeps what the old key opens.',
  'sealed-secrets':
    'Change a value by sealing the whole Secret again. The controller makes a new key every month and keeps the old ones: change the values as often as their age asks for, not only the key.',
} as const;

function writeSteps(
  model: PlatformModel,
  [example]: readonly AddedSecret[],
): string[] {
  if (!example) return ['No app has secrets yet.'];
  const sealed = model.choices.secrets === 'sealed-secrets';
  return [
    `1. ${
      sealed ? 'Seal' : 'Encrypt'
    }. The value never touches a file of the repository:`,
    shellBlock(...secretCommand(model, example)),
    '2. List the file under `resources` in the `kustomization.yaml` beside it.',
    ...(sealed
      ? ['3. Commit, and let it be reviewed as any other change.']
      : [
          '3. Check, commit, and let it be reviewed as any other change:',
          shellBlock('bash .architect/ci/secrets.sh'),
        ]),
    CHANGES[sealed ? 'sealed-secrets' : 'sops'],
  ];
}

/** What secrets that come by Git are, and what opens them. */
function aboutKeys(model: PlatformModel): string[] {
  return model.choices.secrets === 'sealed-secrets'
    ? [
        'Secrets stand in this repository sealed, and only so: each can be opened by the controller of one cluster, in one namespace and under one name.',
        ...sealingKeys(model),
      ]
    : [
        'Secrets stand in this repository encrypted by SOPS, and only so: a check refuses any other. The GitOps engine decrypts them on their way into the cluster.',
        ...sopsKeys(model),
      ];
}

/** The page that says for whom secrets are encrypted, where each belongs, and how one is added. */
export function secretsGuide(
  model: PlatformModel,
  prepared: readonly PreparedAddon[],
): RepositoryFile {
  const expected = expectedByApps(model);
  const sections = [
    '# Secrets',
    ...aboutKeys(model),
    '## Add a secret',
    ...writeSteps(model, expected),
    ...(expected.length > 0
      ? [
          '## What apps expect',
          markdownTable(
            ['Secret', 'Namespace', 'Keys', 'File'],
            expected.map(({ secret, file }) => [
              code(secret.name),
              code(secret.namespace),
              secret.keys.map(code).join(', '),
              code(file),
            ]),
          ),
        ]
      : []),
    ...addonSecretsSection(model, prepared),
    ...pullSecretSection(model),
  ];
  return { path: 'docs/secrets.md', content: `${sections.join('\n\n')}\n` };
}
