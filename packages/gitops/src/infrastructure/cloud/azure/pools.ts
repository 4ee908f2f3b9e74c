import type { PoolModel } from '@kubernetes-architect/architecture';
import type { CloudResource } from '../CloudStack';
import { block, type CloudArguments, reference } from '../CloudValue';
import {
  type ClusterStackContext,
  codeName,
  type StackPart,
} from '../StackBuilder';
import { azureZones } from './network';

/** Longest name of a pool of Linux machines: https://learn.microsoft.com/azure/aks/create-node-pools#limitations */
const MAX_POOL_NAME = 12;

/** Nodes that are made beside the old ones when a pool is upgraded. */
const MAX_SURGE = '33%';

/** Fewest pods of a node that AKS takes for the pool on which it runs itself. */
const SYSTEM_PODS = 30;

/** Name of a pool as AKS takes it: small letters and digits, beginning with a letter. */
export function azurePoolName(
  pool: PoolModel,
  pools: readonly PoolModel[],
): string {
  const plain = ({ name }: PoolModel) =>
    `${/^[a-z]/.test(name) ? '' : 'p'}${name.replace(/-/g, '')}`.slice(
      0,
      MAX_POOL_NAME,
    );
  const alike = pools.filter(other => plain(other) === plain(pool));
  const index = alike.indexOf(pool);
  return index > 0
    ? `${plain(pool).slice(0, MAX_POOL_NAME - 2)}${index}`
    : plain(pool);
}

/** Settings that the first pool and all others share. */
function shape(pool: PoolModel, context: ClusterStackContext): CloudArguments {
  return {
    vm_size: pool.instanceType ?? 'Standard_D4s_v5',
    auto_scaling_enabled: true,
    min_count: pool.minNodes,
    max_count: Math.max(1, pool.maxNodes),
    max_pods: Math.max(SYSTEM_PODS, pool.maxPods ?? SYSTEM_PODS * 3),
    node_labels: pool.labels,
    os_disk_size_gb: pool.diskGigabytes,
    orchestrator_version: pool.kubernetesVersion,
    vnet_subnet_id: reference('azurerm_subnet.nodes', 'id'),
    zones: azureZones(context, pool.zoneCount),
  };
}

const SURGE = block({ max_surge: MAX_SURGE });

/** The pool on which AKS runs its own parts: the first without taints. */
export function systemPool({ plan }: ClusterStackContext): PoolModel {
  const { pools } = plan;
  return (
    pools.find(
      ({ taints, purchasing }) =>
        taints.length === 0 && purchasing === 'on-demand',
    ) ?? pools[0]
  );
}

/** The pool that is part of the cluster itself. */
export function defaultNodePool(context: ClusterStackContext) {
  const pool = systemPool(context);
  return block({
    name: azurePoolName(pool, context.plan.pools),
    ...shape(pool, context),
    min_count: Math.max(1, pool.minNodes),
    temporary_name_for_rotation: 'rotation',
    upgrade_settings: SURGE,
  });
}

function nodePool(
  pool: PoolModel,
  context: ClusterStackContext,
): CloudResource {
  const spot = pool.purchasing === 'spot';
  return {
    part: 'pools',
    type: 'azurerm_kubernetes_cluster_node_pool',
    name: codeName(pool.name),
    args: {
      name: azurePoolName(pool, context.plan.pools),
      kubernetes_cluster_id: reference('azurerm_kubernetes_cluster.main', 'id'),
      ...shape(pool, context),
      node_taints: pool.taints.map(
        ({ key, value, effect }) =>
          `${key}${value === undefined ? '' : `=${value}`}:${effect}`,
      ),
      ...(spot
        ? {
            priority: 'Spot',
            eviction_policy: 'Delete',
            // The price of on-demand is the most that is paid.
            spot_max_price: -1,
          }
        : { upgrade_settings: SURGE }),
    },
    ignoreChanges: ['node_count'],
  };
}

/** Pools beside the one of the cluster itself. */
export function azurePools(context: ClusterStackContext): StackPart {
  const { plan, choices } = context;
  const strategy = choices['node-strategy'];
  if (strategy === 'provider-automated' || strategy === 'karpenter') return {};
  const system = systemPool(context);
  return {
    resources: plan.pools
      .filter(pool => pool !== system)
      .map(pool => nodePool(pool, context)),
  };
}
