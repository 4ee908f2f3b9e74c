import type { NodePool } from '../capacity/nodePoolSchema';
import { compareNames, sortByName } from './compareNames';
import { decidedPools } from './decidedPools';
import { isArmType, machineType } from './machineTypes';
import type { ClusterModel, PlatformModel } from './PlatformModel';
import type { NodeTaintModel, PoolModel } from './PoolModel';

/** Disk of a node that the intent does not size, in gigabytes: room for images and logs. */
const DEFAULT_DISK_GIGABYTES = 100;

/** Nodes of a pool whose number the intent does not say. */
const DEFAULT_NODES = 2;

/** Domain of the labels that the platform sets on nodes. */
const LABEL_DOMAIN = 'kubernetes-architect.io';

/** Keeps pods off GPUs that they do not use; the GPU operator tolerates it. */
const GPU_TAINT: NodeTaintModel = {
  key: 'nvidia.com/gpu',
  value: 'present',
  effect: 'NoSchedule',
};

/** Keeps off nodes that may go whatever does not say that it survives it. */
const SPOT_TAINT: NodeTaintModel = {
  key: `${LABEL_DOMAIN}/interruptible`,
  value: 'true',
  effect: 'NoSchedule',
};

/** Keeps images that exist for one architecture only off the other. */
const ARM_TAINT: NodeTaintModel = {
  key: 'kubernetes.io/arch',
  value: 'arm64',
  effect: 'NoSchedule',
};

function architectureOf(
  pool: NodePool,
  choices: PlatformModel['choices'],
): PoolModel['architecture'] {
  if (pool.architecture) return pool.architecture;
  if (pool.instanceType !== undefined)
    return isArmType(pool.instanceType) ? 'arm64' : 'amd64';
  return choices['processor-architecture'] === 'arm64' ? 'arm64' : 'amd64';
}

function taintsOf(
  pool: NodePool,
  resolved: Pick<PoolModel, 'purpose' | 'purchasing' | 'architecture'>,
  choices: PlatformModel['choices'],
): NodeTaintModel[] {
  const spotEverywhere = choices['node-purchasing'] === 'spot-first';
  const armEverywhere = choices['processor-architecture'] === 'arm64';
  const all = [
    ...(pool.taints ?? []),
    ...(resolved.purpose === 'gpu' ? [GPU_TAINT] : []),
    ...(resolved.purchasing === 'spot' && !spotEverywhere ? [SPOT_TAINT] : []),
    ...(resolved.architecture === 'arm64' && !armEverywhere ? [ARM_TAINT] : []),
  ];
  const seen = new Set<string>();
  return all
    .filter(({ key, effect }) => {
      const id = `${key}:${effect}`;
      return !seen.has(id) && seen.add(id);
    })
    .sort((left, right) => compareNames(left.key, right.key));
}

function resolvePool(
  pool: NodePool,
  cluster: ClusterModel,
  choices: PlatformModel['choices'],
): PoolModel {
  const { provider, network, kubernetesVersion } = cluster;
  const purpose = pool.purpose ?? (pool.gpu ? 'gpu' : 'general');
  const architecture = architectureOf(pool, choices);
  const purchasing = pool.purchasing ?? 'on-demand';
  const instanceType =
    pool.instanceType ?? machineType({ provider, architecture, purpose });
  const labels = {
    ...pool.labels,
    [`${LABEL_DOMAIN}/pool`]: pool.name,
    [`${LABEL_DOMAIN}/purchasing`]: purchasing,
    [`${LABEL_DOMAIN}/purpose`]: purpose,
  };
  return {
    name: pool.name,
    purpose,
    architecture,
    purchasing,
    ...(instanceType !== undefined && { instanceType }),
    minNodes: pool.autoscaling?.minNodes ?? pool.nodes ?? DEFAULT_NODES,
    maxNodes: pool.autoscaling?.maxNodes ?? pool.nodes ?? DEFAULT_NODES,
    ...(pool.cpu !== undefined && { cpu: pool.cpu }),
    ...(pool.memory !== undefined && { memory: pool.memory }),
    diskGigabytes: pool.diskGigabytes ?? DEFAULT_DISK_GIGABYTES,
    ...(pool.gpu && { gpu: { ...pool.gpu } }),
    labels: Object.fromEntries(
      Object.entries(labels).sort(([left], [right]) =>
        compareNames(left, right),
      ),
    ),
    taints: taintsOf(pool, { purpose, purchasing, architecture }, choices),
    zoneCount: pool.zones ?? network.zoneCount,
    ...(pool.maxPods !== undefined && { maxPods: pool.maxPods }),
    kubernetesVersion: pool.kubernetesVersion ?? kubernetesVersion,
  };
}

/**
 * Node pools of a cluster, by name: those of the intent with every default
 * filled in, and those that the decisions ask for.
 *
 * @public
 */
export function resolvePools(
  model: PlatformModel,
  cluster: ClusterModel,
): PoolModel[] {
  const stated = model.intent.spec.clusters.find(
    ({ name }) => name === cluster.name,
  );
  const pools = decidedPools({
    pools: stated?.nodePools ?? [],
    cluster,
    choices: model.choices,
  });
  return sortByName(pools).map(pool =>
    resolvePool(pool, cluster, model.choices),
  );
}
