import type { PlatformModel } from '@kubernetes-architect/architecture';
import type { RepositoryFile } from '../tree/RepositoryTree';
import { manifestFile } from '../yaml/manifestFile';
import { encryptionKeys } from './encryptionKeys';

/** The file in which `sops` looks for its rules: https://getsops.io/docs/#using-sops-yaml-conf-to-select-kms-pgp-and-age-for-new-files. */
const RULES_FILE = '.sops.yaml';

/** Only values are encrypted, so that a review sees which keys a Secret has. */
const ENCRYPTED_FIELDS = '^(data|stringData)$';

/**
 * For whom `sops` encrypts the files of each environment. Files of an
 * environment without keys, and files elsewhere, match no rule, and `sops`
 * refuses them.
 */
export function creationRules(model: PlatformModel): RepositoryFile {
  return manifestFile(RULES_FILE, {
    creation_rules: model.environments.flatMap(({ name }) => {
      const keys = encryptionKeys(model, name);
      return keys.size === 0
        ? []
        : [
            {
              path_regex: `(^|/)envs/${name}/secrets/[^/]+\\.sops\\.yaml$`,
              encrypted_regex: ENCRYPTED_FIELDS,
              ...Object.fromEntries(
                [...keys].map(([keeper, names]) => [keeper, names.join(',')]),
              ),
            },
          ];
    }),
    stores: { yaml: { indent: 2 } },
  });
}
