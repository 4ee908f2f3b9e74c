import type { ControlPlaneService } from './clusterFacts';
import type { ResourceAmount } from './ResourceAmount';

const MIB = 2 ** 20;
const GIB = 2 ** 30;
/** Memory below which every one of the services evicts pods. */
const EVICTION_BYTES = 100 * MIB;

/** Share of each further slice that is kept; the last slice has no end. */
type Slices = ReadonlyArray<readonly [upTo: number, share: number]>;

function keptOf(amount: number, slices: Slices): number {
  let from = 0;
  return slices.reduce((sum, [upTo, share]) => {
    const part = Math.max(0, Math.min(amount, upTo) - from);
    from = upTo;
    return sum + part * share;
  }, 0);
}

const CPU_SLICES: Slices = [
  [1000, 0.06],
  [2000, 0.01],
  [4000, 0.005],
  [Number.POSITIVE_INFINITY, 0.0025],
];

const GKE_MEMORY_SLICES: Slices = [
  [4 * GIB, 0.25],
  [8 * GIB, 0.2],
  [16 * GIB, 0.1],
  [128 * GIB, 0.06],
  [Number.POSITIVE_INFINITY, 0.02],
];

/** Machines of GKE with less than 1 GiB keep this much. */
const GKE_SMALLEST_RESERVE = 255 * MIB;

/** Thousandths of a core that AKS keeps, by the cores of the node. */
const AKS_CPU: Readonly<Record<number, number | undefined>> = {
  1: 60,
  2: 100,
  4: 140,
  8: 180,
  16: 260,
  32: 420,
  64: 740,
};

/** Megabytes in the formula of AKS are of 10^6 bytes. */
const MEGABYTE = 1_000_000;

/**
 * What a node keeps for the system and no pod gets, by the published formula
 * of its service. Undefined where the service publishes none for this size.
 *
 * GKE: https://cloud.google.com/kubernetes-engine/docs/concepts/plan-node-sizes
 * EKS: https://github.com/awslabs/amazon-eks-ami (kubeReserved of nodeadm)
 * AKS 1.29 and later: https://learn.microsoft.com/azure/aks/node-resource-reservations
 */
export function nodeReserve(options: {
  service: ControlPlaneService;
  capacity: ResourceAmount;
}): { cpuMillicores: number; memoryBytes: number } | undefined {
  const { service, capacity } = options;
  const { cpuMillicores, memoryBytes, pods } = capacity;
  if (service === 'gke') {
    const kept =
      memoryBytes < GIB
        ? GKE_SMALLEST_RESERVE
        : keptOf(memoryBytes, GKE_MEMORY_SLICES);
    return {
      cpuMillicores: Math.ceil(keptOf(cpuMillicores, CPU_SLICES)),
      memoryBytes: Math.ceil(kept) + EVICTION_BYTES,
    };
  }
  if (service === 'eks') {
    return {
      cpuMillicores: Math.ceil(keptOf(cpuMillicores, CPU_SLICES)),
      memoryBytes: (255 + 11 * pods) * MIB + EVICTION_BYTES,
    };
  }
  const aksCpu = AKS_CPU[cpuMillicores / 1000];
  if (service === 'aks' && aksCpu !== undefined) {
    return {
      cpuMillicores: aksCpu,
      memoryBytes:
        Math.ceil(Math.min((20 * pods + 50) * MEGABYTE, memoryBytes * 0.25)) +
        EVICTION_BYTES,
    };
  }
  return undefined;
}
