import type { PlatformModel } from '@kubernetes-architect/architecture';
import type { RepositoryFile } from '../tree/RepositoryTree';
import { creationRules } from './creationRules';
import { encryptsSecrets } from './encryptionKeys';
import { secretsGuide } from './secretsGuide';

/** Where secrets stand encrypted in Git: for whom, and how people add one. Nothing else. */
export function renderSecrets(model: PlatformModel): RepositoryFile[] {
  return encryptsSecrets(model)
    ? [creationRules(model), secretsGuide(model)]
    : [];
}
