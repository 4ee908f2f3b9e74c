import { compareNames } from '@kubernetes-architect/architecture';
import type { PlatformModel } from '@kubernetes-architect/architecture';

/** Where a key is kept, as a creation rule of SOPS names it. */
export type KeyKeeper = 'age' | 'azure_keyvault' | 'gcp_kms' | 'kms';

/** The keeper of a key is told by its form. */
function keeperOf(key: string): KeyKeeper {
  if (key.startsWith('age1')) return 'age';
  if (key.startsWith('arn:')) return 'kms';
  return key.startsWith('https:') ? 'azure_keyvault' : 'gcp_kms';
}

/** Keys of an environment by their keepers, both in the order of names; empty where nobody named any. */
export function encryptionKeys(
  { intent }: Pick<PlatformModel, 'intent'>,
  environment: string,
): Map<KeyKeeper, string[]> {
  const { encryptionKeys: named = [] } =
    intent.spec.environments.find(({ name }) => name === environment) ?? {};
  const keys = [...new Set(named)].sort(compareNames);
  const keepers = [...new Set(keys.map(keeperOf))].sort(compareNames);
  return new Map(
    keepers.map(keeper => [
      keeper,
      keys.filter(key => keeperOf(key) === keeper),
    ]),
  );
}

/** Whether secrets stand encrypted in Git. */
export function encryptsSecrets({
  choices,
}: Pick<PlatformModel, 'choices'>): boolean {
  return choices.secrets === 'sops';
}

/** Whether anything of an environment can be encrypted, and so has to be decrypted. */
export function decryptsEnvironment(
  model: PlatformModel,
  environment: string,
): boolean {
  return encryptsSecrets(model) && encryptionKeys(model, environment).size > 0;
}
