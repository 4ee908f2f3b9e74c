import { exampleIntent } from '../decisions/testing/exampleRequirements';
import { toMermaid } from '../diagrams/toMermaid';
import { resolvePlatform } from '../model/resolvePlatform';
import { buildModelGraph } from './buildModelGraph';

const model = resolvePlatform(exampleIntent('argocd-three-environments'));
const addons = [
  {
    name: 'cert-manager',
    version: '1.21.1',
    area: 'security',
    clusters: ['shared', 'eu-production'],
    after: [],
  },
  {
    name: 'trust-manager',
    clusters: ['shared'],
    after: ['cert-manager', 'not-there'],
  },
];
const graph = buildModelGraph(model, { addons });

describe('add-ons in the graph', () => {
  it('stand in each cluster that gets them', () => {
    const nodes = graph.nodes.filter(({ kind }) => kind === 'addon');
    expect(nodes).toHaveLength(3);
    expect(nodes[0]).toEqual({
      id: 'addon:shared/cert-manager',
      kind: 'addon',
      name: 'cert-manager',
      parent: 'cluster:shared',
      cluster: 'shared',
      properties: {
        version: '1.21.1',
        area: 'security',
        trust: 'platform',
      },
    });
  });

  it('point at what they need in the same cluster', () => {
    expect(graph.edges.filter(({ kind }) => kind === 'needs')).toEqual([
      {
        source: 'addon:shared/trust-manager',
        target: 'addon:shared/cert-manager',
        kind: 'needs',
      },
    ]);
    expect(toMermaid(graph)).toContain('-->|needs|');
  });

  it('are left out where nobody has selected any', () => {
    expect(
      buildModelGraph(model).nodes.some(({ kind }) => kind === 'addon'),
    ).toBe(false);
  });
});
