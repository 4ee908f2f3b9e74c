import type { PlatformModel } from '@kubernetes-architect/architecture';
import { ENCRYPTED_SUFFIX } from './encryptedFolder';

/** End of the name of every file with a SealedSecret. */
const SEALED_SUFFIX = '.sealed.yaml';

const SUFFIXES: Readonly<Record<string, string>> = {
  'sealed-secrets': SEALED_SUFFIX,
  sops: ENCRYPTED_SUFFIX,
};

/** End of the names of the files by which secrets come, where people add them to Git and only a cluster can open them. */
export function secretSuffix({
  choices,
}: Pick<PlatformModel, 'choices'>): string | undefined {
  return SUFFIXES[choices.secrets ?? ''];
}

/** Whether secrets come by Git: encrypted by SOPS or sealed for a cluster. */
export function secretsFromGit(model: Pick<PlatformModel, 'choices'>): boolean {
  return secretSuffix(model) !== undefined;
}
