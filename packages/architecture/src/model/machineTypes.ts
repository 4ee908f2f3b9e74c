import type { PoolModel } from './PoolModel';

type Purpose = PoolModel['purpose'];
type Architecture = PoolModel['architecture'];

const ALIKE = { amd64: {}, arm64: {} };

/**
 * Machine types for a pool that names none, by provider. Sources:
 * https://docs.aws.amazon.com/ec2/latest/instancetypes/instance-types.html,
 * https://learn.microsoft.com/azure/virtual-machines/sizes/overview,
 * https://cloud.google.com/compute/docs/machine-resource.
 */
const MACHINE_TYPES: Readonly<
  Record<string, Record<Architecture, Partial<Record<Purpose, string>>>>
> = {
  aws: {
    amd64: {
      general: 'm7i.large',
      compute: 'c6i.xlarge',
      memory: 'r6i.xlarge',
      gpu: 'g5.xlarge',
    },
    arm64: {
      general: 'm7g.large',
      compute: 'c7g.xlarge',
      memory: 'r7g.xlarge',
      gpu: 'g5g.xlarge',
    },
  },
  azure: {
    amd64: {
      general: 'Standard_D4s_v5',
      compute: 'Standard_F4s_v2',
      memory: 'Standard_E4s_v5',
      gpu: 'Standard_NC4as_T4_v3',
    },
    arm64: {
      general: 'Standard_D4ps_v5',
      compute: 'Standard_D4pls_v5',
      memory: 'Standard_E4ps_v5',
    },
  },
  gcp: {
    amd64: {
      general: 'n2-standard-4',
      compute: 'c2-standard-4',
      memory: 'n2-highmem-4',
      gpu: 'g2-standard-4',
    },
    arm64: {
      general: 'c4a-standard-4',
      compute: 'c4a-highcpu-4',
      memory: 'c4a-highmem-4',
    },
  },
};

/** GPUs that can be cut into partitions (MIG), by provider. */
const PARTITIONED_GPUS: Readonly<
  Record<string, { instanceType: string; type: string; count: number }>
> = {
  aws: { instanceType: 'p4d.24xlarge', type: 'nvidia-a100', count: 8 },
  azure: {
    instanceType: 'Standard_NC24ads_A100_v4',
    type: 'nvidia-a100',
    count: 1,
  },
  gcp: { instanceType: 'a2-highgpu-1g', type: 'nvidia-tesla-a100', count: 1 },
};

/** GPU of the machine type that is taken for a pool with GPUs. */
const USUAL_GPU: Readonly<Record<string, string>> = {
  aws: 'nvidia-a10g',
  azure: 'nvidia-t4',
  gcp: 'nvidia-l4',
};

/** Names of machine types with an ARM processor: Graviton, Ampere and Axion, Cobalt. */
const ARM_TYPES =
  /^(?:[a-z]{1,3}\d+g[a-z]*\.|Standard_[A-Z]\d+p|t2a-|c4a-|n4a-)/;

/** Whether the name of a machine type says that its processor is ARM. */
export function isArmType(instanceType: string): boolean {
  return ARM_TYPES.test(instanceType);
}

/** Machine type for a pool that names none; undefined where machines have no types. */
export function machineType(options: {
  provider: string;
  architecture: Architecture;
  purpose: Purpose;
}): string | undefined {
  const { provider, architecture, purpose } = options;
  return (MACHINE_TYPES[provider] ?? ALIKE)[architecture][purpose];
}

/** Machine with GPUs for a pool that a decision asks for. */
export function gpuMachine(options: {
  provider: string;
  partitioned: boolean;
}): {
  instanceType?: string;
  type: string;
  count: number;
} {
  const { provider, partitioned } = options;
  const found = partitioned ? PARTITIONED_GPUS[provider] : undefined;
  if (found) return found;
  const instanceType = machineType({
    provider,
    architecture: 'amd64',
    purpose: 'gpu',
  });
  return {
    ...(instanceType !== undefined && { instanceType }),
    type: USUAL_GPU[provider] ?? 'nvidia',
    count: 1,
  };
}
