import type { ClusterModel } from '@kubernetes-architect/architecture';
import type { IKustomization } from '@kubernetes-models/flux-cd/kustomize.toolkit.fluxcd.io/v1/Kustomization';
import { fluxKustomization } from '../../flux/fluxKustomization';
import { FLUX_PLATFORM_ACCOUNT } from '../../flux/fluxNames';
import { fluxSource } from '../../flux/fluxSource';
import type { Wiring } from '../../wiring/Wiring';
import { hasTekton, pipelineCluster, TEKTON_FOLDER } from './tektonNames';

/** Brings the pipelines of Tekton into the cluster that runs them, after the add-ons. */
export function tektonKustomizations(
  wiring: Wiring,
  cluster: ClusterModel,
  dependsOn: readonly string[],
): IKustomization[] {
  return hasTekton(wiring) &&
    pipelineCluster(wiring.model)?.name === cluster.name
    ? [
        fluxKustomization({
          name: 'pipelines',
          path: TEKTON_FOLDER,
          serviceAccountName: FLUX_PLATFORM_ACCOUNT,
          dependsOn,
          source: fluxSource(wiring.model, { part: 'fleet' }),
        }),
      ]
    : [];
}
