import type { PlatformModel } from '../model/PlatformModel';
import { cpuMillicores, memoryBytes } from '../model/quantity';
import { message } from '../translations/Message';
import { type Choices, type ClusterFacts, clusterFacts } from './clusterFacts';
import { allFigures, type Figure, mapFigure, unknownFigure } from './Figure';
import { type PoolCapacity, poolCapacity } from './poolCapacity';
import {
  type AppRequest,
  requestedByApps,
  sumRequests,
} from './requestedByApps';
import {
  addResources,
  type Range,
  type ResourceAmount,
  shortages,
  subtractResources,
} from './ResourceAmount';

/**
 * What a cluster is asked for and what it can hold. Only the apps of the
 * platform are counted: add-ons and system pods take their part as well, so a
 * headroom is the most that can be left.
 *
 * @public
 */
export interface ClusterCapacity {
  cluster: string;
  requested: Range<ResourceAmount>;
  pools: PoolCapacity[];
  allocatable: Figure<Range<ResourceAmount>>;
  /** At most nodes and replicas; negative where it does not fit. */
  headroom: Figure<ResourceAmount>;
  /** The same with one failure domain of every pool gone. */
  headroomWithoutOneZone: Figure<ResourceAmount>;
  /** Apps of which one replica is larger than any node. */
  tooLarge: Figure<string[]>;
}

/**
 * What a tenant asks for in one namespace, against its quota.
 *
 * @public
 */
export interface NamespaceDemand {
  cluster: string;
  namespace: string;
  requested: Range<ResourceAmount>;
  quota: ResourceAmount;
  /** What of the quota runs short at most replicas. */
  exceeds: Array<keyof ResourceAmount>;
}

/**
 * What a tenant asks for in all clusters.
 *
 * @public
 */
export interface TenantDemand {
  tenant: string;
  requested: Range<ResourceAmount>;
  namespaces: NamespaceDemand[];
}

/** Capacity of a platform by cluster, pool and tenant. @public */
export interface CapacityPlan {
  clusters: ClusterCapacity[];
  tenants: TenantDemand[];
}

function oversized(
  requests: readonly AppRequest[],
  pools: readonly PoolCapacity[],
): Figure<string[]> {
  return mapFigure(
    allFigures(pools.map(({ nodeAllocatable }) => nodeAllocatable)),
    nodes => [
      ...new Set(
        requests
          .filter(({ replica }) =>
            nodes.every(
              node => shortages(subtractResources(node, replica)).length > 0,
            ),
          )
          .map(({ app }) => app),
      ),
    ],
  );
}

function clusterCapacity(
  facts: ClusterFacts,
  requests: readonly AppRequest[],
): ClusterCapacity {
  const requested = sumRequests(requests);
  const pools = facts.pools.map(pool => poolCapacity(pool, facts));
  const unstated = unknownFigure<never>(
    message('unknown.noNodePools', { cluster: facts.cluster.name }),
  );
  const overPools = <T>(pick: (pool: PoolCapacity) => Figure<T>): Figure<T[]> =>
    pools.length === 0 ? unstated : allFigures(pools.map(pick));
  const left = (amounts: Figure<ResourceAmount[]>) =>
    mapFigure(amounts, each =>
      subtractResources(addResources(each), requested.max),
    );
  const allocatable = mapFigure(
    overPools(pool => pool.allocatable),
    each => ({
      min: addResources(each.map(({ min }) => min)),
      max: addResources(each.map(({ max }) => max)),
    }),
  );
  return {
    cluster: facts.cluster.name,
    requested,
    pools,
    allocatable,
    headroom: mapFigure(allocatable, ({ max }) =>
      subtractResources(max, requested.max),
    ),
    headroomWithoutOneZone: left(overPools(pool => pool.withoutOneZone)),
    tooLarge: pools.length === 0 ? unstated : oversized(requests, pools),
  };
}

function tenantDemands(
  model: PlatformModel,
  requests: readonly AppRequest[],
): TenantDemand[] {
  return model.tenants.map(tenant => {
    const own = requests.filter(request => request.tenant === tenant.name);
    const quota: ResourceAmount = {
      cpuMillicores: cpuMillicores(tenant.quota.cpu),
      memoryBytes: memoryBytes(tenant.quota.memory),
      pods: tenant.quota.pods,
    };
    return {
      tenant: tenant.name,
      requested: sumRequests(own),
      namespaces: tenant.namespaces.flatMap(({ name, clusters }) =>
        clusters.map(cluster => {
          const requested = sumRequests(
            own.filter(
              each => each.namespace === name && each.cluster === cluster,
            ),
          );
          return {
            cluster,
            namespace: name,
            requested,
            quota,
            exceeds: shortages(subtractResources(quota, requested.max)),
          };
        }),
      ),
    };
  });
}

/**
 * Compares what the apps ask for with what the nodes can hold, also with one
 * failure domain gone. What the intent does not state stays unknown.
 *
 * @public
 */
export function planCapacity(
  model: PlatformModel,
  choices: Choices = {},
): CapacityPlan {
  const requests = requestedByApps(model);
  return {
    clusters: clusterFacts(model, choices).map(facts =>
      clusterCapacity(
        facts,
        requests.filter(({ cluster }) => cluster === facts.cluster.name),
      ),
    ),
    tenants: tenantDemands(model, requests),
  };
}

/** Headroom and whether it is enough, for those who only want an answer. */
export function fits(headroom: Figure<ResourceAmount>): Figure<boolean> {
  return mapFigure(headroom, left => shortages(left).length === 0);
}
