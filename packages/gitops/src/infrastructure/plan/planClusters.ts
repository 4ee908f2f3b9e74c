import {
  type ClusterModel,
  compareNames,
  planUpgrades,
  type PlatformModel,
  type PoolModel,
  resolvePools,
} from '@kubernetes-architect/architecture';
import type { RenderContext } from '../../RenderContext';
import type { ClusterPlan } from './ClusterPlan';
import { overZones } from './overZones';

/** Members of a control plane of the team's own, by the option of its decision. */
const MEMBERS: Readonly<Record<string, number>> = {
  'three-stacked': 3,
  'five-stacked': 5,
  'external-etcd': 3,
  'single-server': 1,
};

/** Members where nothing was decided: production survives the loss of one. */
const DEFAULT_MEMBERS = { production: 3, nonproduction: 1 } as const;

/** Nodes of a pool of a copy that does not serve yet. */
const STANDBY_NODES = {
  'pilot-light': 0,
  'warm-standby': 1,
} as const;

function namespacesOn(model: PlatformModel, cluster: string): string[] {
  return model.tenants
    .flatMap(({ namespaces }) => namespaces)
    .filter(({ clusters }) => clusters.includes(cluster))
    .map(({ name }) => name)
    .sort(compareNames);
}

/** Another production cluster in another region already takes over. */
function hasPartner(model: PlatformModel, cluster: ClusterModel): boolean {
  return model.clusters.some(
    other =>
      other.tier === 'production' &&
      other.provider === cluster.provider &&
      other.region !== cluster.region,
  );
}

function standbyPools(
  pools: readonly PoolModel[],
  standby: NonNullable<ClusterPlan['standby']>,
): PoolModel[] {
  return pools.map(pool => ({ ...pool, minNodes: STANDBY_NODES[standby] }));
}

/**
 * The copy of a production cluster in the region of recovery, where it was
 * decided to keep one and no cluster of the intent is it.
 */
function standbyOf(
  plan: ClusterPlan,
  { model, choices }: RenderContext,
): ClusterPlan[] {
  const standby = choices['disaster-recovery'];
  const region = model.intent.spec.recovery?.backup?.region;
  if (
    (standby !== 'pilot-light' && standby !== 'warm-standby') ||
    !plan.production ||
    region === undefined ||
    region === plan.cluster.region ||
    hasPartner(model, plan.cluster)
  )
    return [];
  const { zones: _zones, ...network } = plan.cluster.network;
  return [
    {
      ...plan,
      name: `${plan.name}-recovery`,
      cluster: { ...plan.cluster, region, network },
      pools: standbyPools(plan.pools, standby),
      standby,
    },
  ];
}

function planCluster(
  cluster: ClusterModel,
  { model, choices, addons }: RenderContext,
): ClusterPlan {
  const stated = model.intent.spec.clusters.find(
    ({ name }) => name === cluster.name,
  );
  const members =
    stated?.controlPlane?.members ??
    MEMBERS[choices['control-plane'] ?? ''] ??
    DEFAULT_MEMBERS[cluster.tier];
  const { waves } = planUpgrades(model);
  return {
    name: cluster.name,
    cluster,
    production: cluster.tier === 'production',
    pools: resolvePools(model, cluster),
    ...(stated?.controlPlane && { controlPlane: stated.controlPlane }),
    members,
    namespaces: namespacesOn(model, cluster.name),
    addons: addons.filter(({ clusters }) =>
      clusters.some(({ name }) => name === cluster.name),
    ),
    wave: waves.findIndex(names => names.includes(cluster.name)) + 1,
  };
}

/** All clusters that are made, by name. */
export function planClusters(context: RenderContext): ClusterPlan[] {
  return context.model.clusters.flatMap(cluster => {
    const planned = planCluster(cluster, context);
    const plan =
      planned.production &&
      context.choices['disaster-recovery'] === 'second-zone'
        ? overZones(planned)
        : planned;
    return [plan, ...standbyOf(plan, context)];
  });
}
