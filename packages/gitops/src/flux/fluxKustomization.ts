import type { IKustomization } from '@kubernetes-models/flux-cd/kustomize.toolkit.fluxcd.io/v1/Kustomization';
import type { FluxDecryption } from './fluxDecryption';
import { FLUX_NAMESPACE } from './fluxNames';
import type { FluxSource } from './fluxSource';

/** What differs between the Kustomizations of Flux. */
export interface FluxKustomizationOptions {
  name: string;
  /** Folder in the repository. */
  path: string;
  serviceAccountName: string;
  dependsOn?: readonly string[];
  source: FluxSource;
  /** Keeps what was deployed when the Kustomization is deleted. */
  orphan?: boolean;
  /** How long its objects may take to be ready. Default: what an app may take. */
  timeout?: string;
  /** How its encrypted files are opened, if it has any. */
  decryption?: FluxDecryption;
}

/** A Kustomization of Flux that is waited for and prunes what left its folder. */
export function fluxKustomization(
  options: FluxKustomizationOptions,
): IKustomization {
  const { name, path, serviceAccountName, source } = options;
  const { dependsOn = [], orphan, decryption, timeout = '5m' } = options;
  return {
    apiVersion: 'kustomize.toolkit.fluxcd.io/v1',
    kind: 'Kustomization',
    metadata: { name, namespace: FLUX_NAMESPACE },
    spec: {
      ...(decryption && { decryption }),
      ...(orphan && { deletionPolicy: 'Orphan' as const }),
      ...(dependsOn.length > 0 && {
        dependsOn: dependsOn.map(dependency => ({ name: dependency })),
      }),
      interval: '10m',
      path: `./${path}`,
      prune: true,
      retryInterval: '1m',
      serviceAccountName,
      sourceRef: { kind: source.kind, name: source.name },
      timeout,
      wait: true,
    },
  };
}
