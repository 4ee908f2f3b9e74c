import type { ClusterModel } from '@kubernetes-architect/architecture';
import type { IKustomization } from '@kubernetes-models/flux-cd/kustomize.toolkit.fluxcd.io/v1/Kustomization';
import { fluxKustomization } from '../../flux/fluxKustomization';
import { FLUX_PLATFORM_ACCOUNT } from '../../flux/fluxNames';
import { fluxSource } from '../../flux/fluxSource';
import type { Wiring } from '../../wiring/Wiring';
import {
  CROSSPLANE_FOLDER,
  CROSSPLANE_STEPS,
  type CrossplaneStep,
  managementCluster,
} from './crossplaneNames';
import { ordersClusters } from './ordersClusters';

/** A cluster in a cloud takes most of an hour with all its pools. */
const ORDER_TIMEOUT = '1h';

function healthyWhen(
  apiVersion: string,
  kind: string,
  condition: string,
): { apiVersion: string; kind: string; current: string } {
  return {
    apiVersion,
    kind,
    current: `status.conditions.exists(e, e.type == '${condition}' && e.status == 'True')`,
  };
}

/** What each step adds to how Flux waits: packages and kinds have no condition by the name of Ready. */
const WAITING: Readonly<
  Record<CrossplaneStep, Partial<IKustomization['spec']>>
> = {
  packages: {
    healthCheckExprs: [
      healthyWhen('pkg.crossplane.io/v1', 'Function', 'Healthy'),
      healthyWhen('pkg.crossplane.io/v1', 'Provider', 'Healthy'),
    ],
  },
  definitions: {
    healthCheckExprs: [
      healthyWhen(
        'apiextensions.crossplane.io/v2',
        'CompositeResourceDefinition',
        'Established',
      ),
    ],
  },
  clusters: { timeout: ORDER_TIMEOUT },
};

/** Brings packages, then kinds, then orders into the management cluster, after its add-ons. */
export function crossplaneKustomizations(
  wiring: Wiring,
  cluster: ClusterModel,
  dependsOn: readonly string[],
): IKustomization[] {
  if (managementCluster(wiring) !== cluster.name || !ordersClusters(wiring))
    return [];
  const source = fluxSource(wiring.model, { part: 'infrastructure' });
  return CROSSPLANE_STEPS.map((step, index) => {
    const kustomization = fluxKustomization({
      name: `crossplane-${step}`,
      path: `${CROSSPLANE_FOLDER}/${step}`,
      serviceAccountName: FLUX_PLATFORM_ACCOUNT,
      source,
      dependsOn:
        index === 0 ? dependsOn : [`crossplane-${CROSSPLANE_STEPS[index - 1]}`],
      orphan: true,
    });
    return {
      ...kustomization,
      spec: {
        ...kustomization.spec,
        ...WAITING[step],
      } as IKustomization['spec'],
    };
  });
}
