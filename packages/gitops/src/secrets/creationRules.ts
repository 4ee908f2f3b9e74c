import { stageOf } from '@kubernetes-architect/addons';
import type { PlatformModel } from '@kubernetes-architect/architecture';
import type { PreparedAddon } from '../addons/PreparedAddon';
import type { RepositoryFile } from '../tree/RepositoryTree';
import { manifestFile } from '../yaml/manifestFile';
import { encryptionKeys } from './encryptionKeys';

/** The file in which `sops` looks for its rules: https://getsops.io/docs/#using-sops-yaml-conf-to-select-kms-pgp-and-age-for-new-files. */
const RULES_FILE = '.sops.yaml';

/** Only values are encrypted, so that a review sees which keys a Secret has. */
const ENCRYPTED_FIELDS = '^(data|stringData)$';

/** Encrypts the files in the folder of a place for the keys of an environment; without keys there is no rule. */
function creationRule(
  model: PlatformModel,
  { place, environment }: { place: string; environment: string },
): object[] {
  const keys = encryptionKeys(model, environment);
  if (keys.size === 0) return [];
  return [
    {
      path_regex: `(^|/)${place}/secrets/[^/]+\\.sops\\.yaml$`,
      encrypted_regex: ENCRYPTED_FIELDS,
      ...Object.fromEntries(
        [...keys].map(([keeper, names]) => [keeper, names.join(',')]),
      ),
    },
  ];
}

/**
 * For whom `sops` encrypts the files of each environment, and those of the
 * add-ons of each cluster. Files of an environment without keys, and files
 * elsewhere, match no rule, and `sops` refuses them.
 */
export function creationRules(
  model: PlatformModel,
  prepared: readonly PreparedAddon[],
): RepositoryFile {
  const ofClusters = model.clusters
    .filter(({ name }) =>
      prepared.some(({ secrets }) => secrets.byCluster.has(name)),
    )
    .flatMap(cluster =>
      creationRule(model, {
        place: `clusters/${cluster.name}`,
        environment: stageOf(model, cluster)?.name ?? '',
      }),
    );
  return manifestFile(RULES_FILE, {
    creation_rules: [
      ...model.environments.flatMap(({ name }) =>
        creationRule(model, { place: `envs/${name}`, environment: name }),
      ),
      ...ofClusters,
    ],
    stores: { yaml: { indent: 2 } },
  });
}
