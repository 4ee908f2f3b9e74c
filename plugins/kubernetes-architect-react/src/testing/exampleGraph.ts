import type { CanvasGraph } from '../graph/CanvasGraph';

/** A fleet of two clusters: one with a failing workload, one of which nothing is known live. */
export const exampleGraph: CanvasGraph = {
  nodes: [
    { id: 'fleet', kind: 'fleet', name: 'acme' },
    { id: 'dev', kind: 'environment', name: 'dev', parent: 'fleet' },
    { id: 'prod', kind: 'environment', name: 'prod', parent: 'fleet' },
    {
      id: 'c1',
      kind: 'cluster',
      name: 'eu-1',
      parent: 'dev',
      status: 'healthy',
    },
    { id: 'c2', kind: 'cluster', name: 'us-1', parent: 'prod' },
    {
      id: 'n1',
      kind: 'namespace',
      name: 'shop',
      parent: 'c1',
      status: 'healthy',
    },
    { id: 'n2', kind: 'namespace', name: 'shop', parent: 'c2' },
    {
      id: 'w1',
      kind: 'workload',
      name: 'cart',
      parent: 'n1',
      status: 'failed',
    },
    {
      id: 'w2',
      kind: 'workload',
      name: 'web',
      parent: 'n1',
      status: 'healthy',
    },
    { id: 'w3', kind: 'workload', name: 'web', parent: 'n2' },
  ],
  edges: [
    { source: 'dev', target: 'prod', kind: 'promotes' },
    { source: 'w1', target: 'w3', kind: 'calls' },
    { source: 'w2', target: 'w3', kind: 'calls' },
  ],
};
