import type { PlatformModel } from '@kubernetes-architect/architecture';
import type { PreparedAddon } from '../addons/PreparedAddon';
import type { RepositoryFile } from '../tree/RepositoryTree';
import { creationRules } from './creationRules';
import { encryptsSecrets } from './encryptionKeys';
import { secretsFromGit } from './secretsFromGit';
import { secretsGuide } from './secretsGuide';

/** Where secrets come by Git: for whom they are encrypted, and how people add one. Nothing else. */
export function renderSecrets(
  model: PlatformModel,
  prepared: readonly PreparedAddon[],
): RepositoryFile[] {
  return [
    ...(encryptsSecrets(model) ? [creationRules(model, prepared)] : []),
    ...(secretsFromGit(model) ? [secretsGuide(model, prepared)] : []),
  ];
}
