import type { SecretReference } from '@kubernetes-architect/addons';
import type { PlatformModel } from '@kubernetes-architect/architecture';
import type { PreparedAddon } from '../addons/PreparedAddon';
import { code, markdownTable, shellBlock } from '../readme/markdown';
import { addonSecretsFolder } from './addonSecretFiles';
import { secretCommand } from './secretCommand';
import { secretSuffix } from './secretsFromGit';

/** Stands for the name of a cluster, in tables and in the commands. */
const ANY_CLUSTER = '$CLUSTER';

interface ExpectedByAddon {
  addon: string;
  secret: SecretReference;
  clusters: string[];
  file: string;
}

function folderOf({ delivery }: PlatformModel, addon: string): string {
  return delivery.engine === 'argocd'
    ? `addons/${addon}`
    : `infrastructure/controllers/${addon}`;
}

/** Each Secret once, with all clusters that need it. */
function expectedByAddons(
  model: PlatformModel,
  prepared: readonly PreparedAddon[],
): ExpectedByAddon[] {
  return prepared.flatMap(({ addon: { definition }, secrets }) => {
    const found = new Map<string, ExpectedByAddon>();
    for (const [cluster, ofCluster] of secrets.byCluster) {
      for (const secret of ofCluster) {
        const key = JSON.stringify(secret);
        const { name, namespace } = secret;
        const folder = addonSecretsFolder(
          folderOf(model, definition.name),
          ANY_CLUSTER,
        );
        const expected = found.get(key) ?? {
          addon: definition.name,
          secret,
          clusters: [],
          file: `${folder}/${namespace}.${name}${secretSuffix(model) ?? ''}`,
        };
        expected.clusters.push(cluster);
        found.set(key, expected);
      }
    }
    return [...found.values()];
  });
}

/** What add-ons read on each cluster, where each belongs, and the command that puts it there. */
export function addonSecretsSection(
  model: PlatformModel,
  prepared: readonly PreparedAddon[],
): string[] {
  const expected = expectedByAddons(model, prepared);
  if (expected.length === 0) return [];
  return [
    '## What add-ons expect',
    'Each cluster has a folder of its own for each add-on, since keys and buckets differ. List a file under `resources` in the `kustomization.yaml` beside it. The add-on waits until its Secret is there.',
    markdownTable(
      ['Add-on', 'Secret', 'Namespace', 'Keys', 'Clusters'],
      expected.map(({ addon, secret, clusters }) => [
        code(addon),
        code(secret.name),
        code(secret.namespace),
        secret.keys.map(code).join(', '),
        clusters.map(code).join(', '),
      ]),
    ),
    'For one cluster after the other:',
    shellBlock(
      `CLUSTER=${expected[0].clusters[0]}`,
      ...expected.flatMap(({ secret, file }) =>
        secretCommand(model, { secret, file, cluster: ANY_CLUSTER }),
      ),
    ),
  ];
}
