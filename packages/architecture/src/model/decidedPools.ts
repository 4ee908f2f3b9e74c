import type { NodePool } from '../capacity/nodePoolSchema';
import { gpuMachine } from './machineTypes';
import type { ClusterModel, PlatformModel } from './PlatformModel';

/** Nodes of a pool that the intent does not size: production survives the loss of a zone. */
const GENERAL_NODES = {
  production: { minNodes: 3, maxNodes: 6 },
  nonproduction: { minNodes: 2, maxNodes: 4 },
} as const;

/** Most nodes of a pool that is empty until something needs it. */
const EXTRA_NODES = { minNodes: 0, maxNodes: 6 };

/** GPUs cost by the hour, so few at once. */
const GPU_NODES = { minNodes: 0, maxNodes: 3 };

function needsSpot(choices: PlatformModel['choices']): boolean {
  const purchasing = choices['node-purchasing'];
  return purchasing === 'spot-mixed' || purchasing === 'spot-first';
}

function needsGpu(choices: PlatformModel['choices']): boolean {
  const sharing = choices['gpu-sharing'];
  return sharing !== undefined && sharing !== 'no-gpu';
}

function isGpuPool({ gpu, purpose }: NodePool): boolean {
  return gpu !== undefined || purpose === 'gpu';
}

/**
 * Pools of the intent, and those that decisions ask for where the intent has
 * none of the kind: for work that may be interrupted, for ARM, for GPUs.
 */
export function decidedPools(options: {
  pools: readonly NodePool[];
  cluster: ClusterModel;
  choices: PlatformModel['choices'];
}): NodePool[] {
  const { pools, cluster, choices } = options;
  const { provider, tier } = cluster;
  const general: NodePool = {
    name: 'general',
    autoscaling: { ...GENERAL_NODES[tier] },
  };
  const stated = pools.length > 0 ? pools : [general];
  const names = new Set(stated.map(({ name }) => name));
  const extra: NodePool[] = [];
  const cloud = ['aws', 'azure', 'gcp'].includes(provider);
  if (
    cloud &&
    needsSpot(choices) &&
    !stated.some(({ purchasing }) => purchasing === 'spot')
  )
    extra.push({
      name: 'spot',
      purchasing: 'spot',
      autoscaling: { ...EXTRA_NODES },
    });
  if (
    choices['processor-architecture'] === 'mixed' &&
    !stated.some(({ architecture }) => architecture === 'arm64')
  )
    extra.push({
      name: 'arm64',
      architecture: 'arm64',
      autoscaling: { ...EXTRA_NODES },
    });
  if (needsGpu(choices) && !stated.some(isGpuPool)) {
    const { instanceType, type, count } = gpuMachine({
      provider,
      partitioned: choices['gpu-sharing'] === 'mig',
    });
    extra.push({
      name: 'gpu',
      purpose: 'gpu',
      architecture: 'amd64',
      gpu: { type, count },
      ...(instanceType !== undefined && { instanceType }),
      autoscaling: { ...GPU_NODES },
    });
  }
  return [...stated, ...extra.filter(({ name }) => !names.has(name))];
}
