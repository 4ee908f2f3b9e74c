import type { PlatformModel } from '@kubernetes-architect/architecture';
import { pullsByToken } from '../registry/registryAccess';
import { decryptsEnvironment } from './encryptionKeys';

/** Whether tenants have a Secret in an environment, the one that pods pull with, that stands encrypted in Git. */
export function encryptsPullSecret(
  model: PlatformModel,
  environment: string,
): boolean {
  return pullsByToken(model) && decryptsEnvironment(model, environment);
}

/** Whether people add that Secret to Git, encrypted or sealed. */
export function hasPullSecretFolder(
  model: PlatformModel,
  environment: string,
): boolean {
  return (
    encryptsPullSecret(model, environment) ||
    (pullsByToken(model) && model.choices.secrets === 'sealed-secrets')
  );
}

/** Path of the folder with the encrypted secrets of a tenant in an environment. */
export function tenantSecretsFolder(
  tenant: string,
  environment: string,
): string {
  return `tenants/${tenant}/envs/${environment}/secrets`;
}
