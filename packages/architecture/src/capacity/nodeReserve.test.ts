import { nodeReserve } from './nodeReserve';

const GIB = 2 ** 30;
const MIB = 2 ** 20;

function node(cpu: number, gib: number, pods: number) {
  return { cpuMillicores: cpu * 1000, memoryBytes: gib * GIB, pods };
}

describe('nodeReserve', () => {
  it('follows the example of a GKE node with 4 cores and 16 GiB', () => {
    const kept = nodeReserve({ service: 'gke', capacity: node(4, 16, 110) });
    // 60 + 10 + 10 millicores; 1 + 0.8 + 0.8 GiB and 100 MiB.
    expect(kept?.cpuMillicores).toBe(80);
    expect(kept?.memoryBytes).toBe(Math.ceil(2.6 * GIB) + 100 * MIB);
  });

  it('follows the known figures of an EKS m5.large: 574 MiB and 70m', () => {
    expect(nodeReserve({ service: 'eks', capacity: node(2, 8, 29) })).toEqual({
      cpuMillicores: 70,
      memoryBytes: 574 * MIB + 100 * MIB,
    });
  });

  it('follows the example of AKS: 650 MB with 30 pods on 8 GB', () => {
    expect(nodeReserve({ service: 'aks', capacity: node(2, 8, 30) })).toEqual({
      cpuMillicores: 100,
      memoryBytes: 650_000_000 + 100 * MIB,
    });
  });

  it('caps AKS at a quarter of the memory', () => {
    const kept = nodeReserve({ service: 'aks', capacity: node(2, 4, 70) });
    expect(kept?.memoryBytes).toBe(GIB + 100 * MIB);
  });

  it('does not make up a reserve for sizes and services without a formula', () => {
    const capacity = node(6, 24, 110);
    expect(nodeReserve({ service: 'aks', capacity })).toBeUndefined();
    expect(nodeReserve({ service: 'self-managed', capacity })).toBeUndefined();
  });
});
