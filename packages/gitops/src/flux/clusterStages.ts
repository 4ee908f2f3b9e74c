import { stageOf } from '@kubernetes-architect/addons';
import type { ClusterModel } from '@kubernetes-architect/architecture';
import type { IKustomization } from '@kubernetes-models/flux-cd/kustomize.toolkit.fluxcd.io/v1/Kustomization';
import type { Wiring } from '../wiring/Wiring';
import {
  compositeFolder,
  hasSecrets,
  needsComposite,
} from './addons/clusterComposites';
import { COMPOSITES } from './addons/compositeOf';
import { type FluxDecryption, fluxDecryption } from './fluxDecryption';
import { fluxKustomization } from './fluxKustomization';
import {
  environmentFluxSource,
  type FluxSource,
  fluxSource,
} from './fluxSource';
import { FLUX_PLATFORM_ACCOUNT } from './fluxNames';

/** Longer than a release may take, which is 10 minutes: else a stage fails while its charts still come. */
const CHARTS_TIMEOUT = '12m';

/** A stage before the tenants, which waits for the one before it. */
export interface ClusterStage {
  name: string;
  kustomization: IKustomization;
}

/** Stages of a cluster that have something in them, each with its folder. */
function stageFolders(
  { model, prepared, policyEnvironments }: Wiring,
  cluster: ClusterModel,
): Array<{
  name: string;
  path: string;
  source: FluxSource;
  timeout?: string;
  decryption?: FluxDecryption;
}> {
  const infrastructure = { part: 'infrastructure' } as const;
  const stage = stageOf(model, cluster)?.name ?? '';
  return [
    ...COMPOSITES.filter(composite =>
      needsComposite({ prepared, cluster, composite }),
    ).map(composite => ({
      name: `infrastructure-${composite}`,
      path: compositeFolder(cluster, composite),
      source: fluxSource(model, infrastructure),
      timeout: CHARTS_TIMEOUT,
      ...(hasSecrets({ prepared, cluster, composite }) && {
        decryption: fluxDecryption(model, stage),
      }),
    })),
    ...(policyEnvironments.includes(stage)
      ? [
          {
            name: 'policies',
            path: `policies/envs/${stage}`,
            source: environmentFluxSource(model, infrastructure, stage),
          },
        ]
      : []),
  ];
}

/** What is brought into a cluster before its tenants: kinds, controllers, configurations, policies. */
export function clusterStages(
  wiring: Wiring,
  cluster: ClusterModel,
): ClusterStage[] {
  const folders = stageFolders(wiring, cluster);
  return folders.map(({ name, path, source, decryption, timeout }, index) => ({
    name,
    kustomization: fluxKustomization({
      name,
      path,
      serviceAccountName: FLUX_PLATFORM_ACCOUNT,
      source,
      dependsOn: folders
        .slice(0, index)
        .slice(-1)
        .map(before => before.name),
      orphan: true,
      timeout,
      decryption,
    }),
  }));
}
