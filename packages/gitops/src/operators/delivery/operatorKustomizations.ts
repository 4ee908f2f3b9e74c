import { stageOf } from '@kubernetes-architect/addons';
import type { ClusterModel } from '@kubernetes-architect/architecture';
import type { IKustomization } from '@kubernetes-models/flux-cd/kustomize.toolkit.fluxcd.io/v1/Kustomization';
import { fluxKustomization } from '../../flux/fluxKustomization';
import { FLUX_PLATFORM_ACCOUNT } from '../../flux/fluxNames';
import { fluxSource } from '../../flux/fluxSource';
import type { Wiring } from '../../wiring/Wiring';
import { operatorOverlay } from '../operatorPaths';

/** Brings operators of one's own into a cluster, as the environment whose settings it takes has them. */
export function operatorKustomizations(
  { model }: Wiring,
  cluster: ClusterModel,
  dependsOn: readonly string[],
): IKustomization[] {
  const stage = stageOf(model, cluster);
  return model.operators
    .filter(({ environments }) =>
      environments.some(({ environment }) => environment === stage?.name),
    )
    .map(operator =>
      fluxKustomization({
        name: `operator.${operator.name}`,
        path: operatorOverlay(operator, stage?.name ?? ''),
        serviceAccountName: FLUX_PLATFORM_ACCOUNT,
        dependsOn,
        source: fluxSource(model, { part: 'infrastructure' }),
        orphan: stage?.production,
      }),
    );
}
