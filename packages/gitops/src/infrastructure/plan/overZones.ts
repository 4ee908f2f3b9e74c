import type { ClusterPlan } from './ClusterPlan';

/** Zones that have to be there so that one can be lost. */
const ZONES = 2;

/**
 * A plan whose control plane and machines stand in two zones at least, so that
 * losing one of them leaves a node of each pool.
 */
export function overZones(plan: ClusterPlan): ClusterPlan {
  const { network } = plan.cluster;
  return {
    ...plan,
    cluster: {
      ...plan.cluster,
      network: { ...network, zoneCount: Math.max(ZONES, network.zoneCount) },
    },
    pools: plan.pools.map(pool => ({
      ...pool,
      zoneCount: Math.max(ZONES, pool.zoneCount),
      // A pool that may be empty stays so: nothing of it has to survive.
      minNodes: pool.minNodes === 0 ? 0 : Math.max(ZONES, pool.minNodes),
      maxNodes: Math.max(ZONES, pool.maxNodes),
    })),
  };
}
