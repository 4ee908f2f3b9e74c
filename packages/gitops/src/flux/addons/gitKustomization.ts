import type { AddonSource, SelectedAddon } from '@kubernetes-architect/addons';
import type { IKustomization } from '@kubernetes-models/flux-cd/kustomize.toolkit.fluxcd.io/v1/Kustomization';
import type { IGitRepository } from '@kubernetes-models/flux-cd/source.toolkit.fluxcd.io/v1/GitRepository';
import { fluxKustomization } from '../fluxKustomization';
import { FLUX_NAMESPACE, FLUX_PLATFORM_ACCOUNT } from '../fluxNames';

/** Name of the Kustomization of an add-on that comes from a Git folder. No environment or app can have it. */
export function addonKustomizationName(addon: string): string {
  return `addon.${addon}.source`;
}

/** A folder of the Git repository of somebody else, at a tag. */
export function gitKustomization(
  { definition }: SelectedAddon,
  source: Extract<AddonSource, { kind: 'git' }>,
): [IGitRepository, IKustomization] {
  const { name } = definition;
  const sourceName = `addon-${name}`;
  return [
    {
      apiVersion: 'source.toolkit.fluxcd.io/v1',
      kind: 'GitRepository',
      metadata: { name: sourceName, namespace: FLUX_NAMESPACE },
      spec: {
        interval: '1h',
        ref: { tag: source.revision },
        url: source.url,
      },
    },
    fluxKustomization({
      name: addonKustomizationName(name),
      path: source.path,
      serviceAccountName: FLUX_PLATFORM_ACCOUNT,
      source: { kind: 'GitRepository', name: sourceName },
      orphan: true,
    }),
  ];
}
