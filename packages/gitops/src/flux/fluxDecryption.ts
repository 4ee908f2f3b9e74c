import type { PlatformModel } from '@kubernetes-architect/architecture';
import type { IKustomization } from '@kubernetes-models/flux-cd/kustomize.toolkit.fluxcd.io/v1/Kustomization';
import { fluxAgeSecret, usesAge } from '../secrets/decryptionSecrets';
import { decryptsEnvironment } from '../secrets/encryptionKeys';

/** How Flux opens encrypted files. */
export type FluxDecryption = NonNullable<IKustomization['spec']>['decryption'];

/**
 * How Flux opens the encrypted files of an environment: by age keys in a
 * Secret, else by the rights of the kustomize-controller in a KMS. Source:
 * https://fluxcd.io/flux/components/kustomize/kustomizations/#decryption
 */
export function fluxDecryption(
  model: PlatformModel,
  environment: string,
): FluxDecryption {
  if (!decryptsEnvironment(model, environment)) return undefined;
  return {
    provider: 'sops',
    ...(usesAge(model, environment) && {
      secretRef: { name: fluxAgeSecret(environment) },
    }),
  };
}
