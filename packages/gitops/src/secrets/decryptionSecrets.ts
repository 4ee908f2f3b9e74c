import type { PlatformModel } from '@kubernetes-architect/architecture';
import { decryptsEnvironment, encryptionKeys } from './encryptionKeys';

/** Secret with the private age keys that Argo CD opens files with, and the key that holds them. */
export const ARGOCD_AGE_SECRET = { name: 'sops-age', key: 'keys.txt' };

/** Secret of an environment with the private age keys that Flux opens its files with. The keys of it end in `.agekey`. */
export function fluxAgeSecret(environment: string): string {
  return `sops-age-${environment}`;
}

/** Whether private age keys open the files of an environment, beside the keys of a KMS or without any. */
export function usesAge(model: PlatformModel, environment: string): boolean {
  return (
    decryptsEnvironment(model, environment) &&
    encryptionKeys(model, environment).has('age')
  );
}
