import { simulatedNodes } from './simulatedNodes.ts';

const zoneOf = (node: ReturnType<typeof simulatedNodes>[number]) =>
  node.metadata?.labels?.['topology.kubernetes.io/zone'];

describe('simulatedNodes', () => {
  it('spreads a number of nodes over the zones in turn', () => {
    const nodes = simulatedNodes({ nodes: 6, zones: 3, region: 'eu-1' });
    expect(nodes.map(zoneOf)).toEqual([
      'eu-1-a',
      'eu-1-b',
      'eu-1-c',
      'eu-1-a',
      'eu-1-b',
      'eu-1-c',
    ]);
  });

  it('gives pools their labels, taints and capacity, and every node its own name and address', () => {
    const nodes = simulatedNodes({
      nodes: [
        { name: 'general', count: 300 },
        {
          name: 'gpu',
          count: 1,
          labels: { accelerator: 'l4' },
          taints: [{ key: 'gpu', value: 'yes', effect: 'NoSchedule' }],
          capacity: { cpu: '16', 'nvidia.com/gpu': '2' },
        },
      ],
    });
    const gpu = nodes[300];
    expect(gpu).toMatchObject({
      metadata: {
        name: 'gpu-1',
        labels: { accelerator: 'l4', 'kubernetes-architect.io/pool': 'gpu' },
      },
      spec: { taints: [{ key: 'gpu', value: 'yes', effect: 'NoSchedule' }] },
      status: {
        allocatable: { cpu: '16', memory: '32Gi', 'nvidia.com/gpu': '2' },
      },
    });
    const addresses = nodes.map(
      ({ status }) =>
        (status as { addresses: { address: string }[] }).addresses[0].address,
    );
    expect(new Set(addresses).size).toBe(301);
    expect(addresses[300]).toBe('10.128.1.51');
  });

  it('makes no node unless asked', () => {
    expect(simulatedNodes({})).toEqual([]);
  });
});
