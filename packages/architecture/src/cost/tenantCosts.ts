import {
  allFigures,
  type Figure,
  knownFigure,
  mapFigure,
} from '../capacity/Figure';
import type { ClusterCapacity } from '../capacity/planCapacity';
import { requestedByApps, sumRequests } from '../capacity/requestedByApps';
import type { Range, ResourceAmount } from '../capacity/ResourceAmount';
import type { PlatformModel } from '../model/PlatformModel';
import type { ClusterCost } from './estimateCost';

/**
 * What the nodes cost that a tenant asks for. The rest of a cluster — what
 * nobody asks for, and the control plane — belongs to no tenant.
 *
 * @public
 */
export interface TenantCost {
  tenant: string;
  clusters: Array<{ cluster: string; monthlyUsd: Figure<Range<number>> }>;
  monthlyUsd: Figure<Range<number>>;
}

/**
 * Share of the nodes: the mean of the shares of processor and memory. Where
 * more is asked for than there is, the shares are of what is asked for, so
 * that together they are never more than the whole.
 */
function share(options: {
  own: ResourceAmount;
  all: ResourceAmount;
  allocatable: ResourceAmount;
}): number {
  const { own, all, allocatable } = options;
  const of = (name: 'cpuMillicores' | 'memoryBytes') => {
    const whole = Math.max(all[name], allocatable[name]);
    return whole === 0 ? 0 : own[name] / whole;
  };
  return (of('cpuMillicores') + of('memoryBytes')) / 2;
}

function nodeCost({ pools }: ClusterCost): Figure<Range<number>> {
  return mapFigure(
    allFigures(pools.map(({ monthlyUsd }) => monthlyUsd)),
    ranges => ({
      min: ranges.reduce((sum, { min }) => sum + min, 0),
      max: ranges.reduce((sum, { max }) => sum + max, 0),
    }),
  );
}

/** Divides the cost of the nodes among the tenants by what they ask for. */
export function tenantCosts(options: {
  model: PlatformModel;
  clusters: readonly ClusterCost[];
  capacity: ReadonlyMap<string, ClusterCapacity>;
}): TenantCost[] {
  const { model, clusters, capacity } = options;
  const requests = requestedByApps(model);
  return model.tenants.map(({ name: tenant }) => {
    const own = requests.filter(request => request.tenant === tenant);
    const parts = clusters.flatMap(cost => {
      const here = own.filter(({ cluster }) => cluster === cost.cluster);
      const plan = capacity.get(cost.cluster);
      if (here.length === 0 || !plan) return [];
      const { allocatable, requested } = plan;
      if (!allocatable.known)
        return [{ cluster: cost.cluster, monthlyUsd: allocatable }];
      const demand = sumRequests(here);
      const bound = (edge: 'min' | 'max') =>
        share({
          own: demand[edge],
          all: requested[edge],
          allocatable: allocatable.value[edge],
        });
      return [
        {
          cluster: cost.cluster,
          monthlyUsd: mapFigure(nodeCost(cost), ({ min, max }) => ({
            min: min * bound('min'),
            max: max * bound('max'),
          })),
        },
      ];
    });
    return {
      tenant,
      clusters: parts,
      monthlyUsd:
        parts.length === 0
          ? knownFigure({ min: 0, max: 0 })
          : mapFigure(allFigures(parts.map(part => part.monthlyUsd)), each => ({
              min: each.reduce((sum, { min }) => sum + min, 0),
              max: each.reduce((sum, { max }) => sum + max, 0),
            })),
    };
  });
}
