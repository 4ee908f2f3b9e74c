import fc from 'fast-check';
import {
  exampleIntent,
  exampleNames,
} from '../decisions/testing/exampleRequirements';
import { toMermaid } from '../diagrams/toMermaid';
import type { PlatformIntent } from '../intent/intentSchema';
import { resolvePlatform } from '../model/resolvePlatform';
import type { ArchitectureGraph } from './ArchitectureGraph';
import { buildGraph } from './buildGraph';
import { buildModelGraph } from './buildModelGraph';
import { diffGraphs } from './diffGraphs';
import { diffModels } from './diffModels';
import { groupNodes } from './groupNodes';

const modelOf = (name: string) => resolvePlatform(exampleIntent(name));
const shop = buildModelGraph(modelOf('argocd-three-environments'));
const EMPTY: ArchitectureGraph = { nodes: [], edges: [] };
const NOTHING = { added: EMPTY, removed: EMPTY, changed: EMPTY };

function nodeOf(graph: ArchitectureGraph, id: string) {
  return graph.nodes.find(node => node.id === id);
}

function changedShop(change: (intent: PlatformIntent) => void) {
  const intent = structuredClone(exampleIntent('argocd-three-environments'));
  change(intent);
  return resolvePlatform(intent);
}

describe('buildModelGraph', () => {
  it.each(exampleNames)('keeps what buildGraph draws of %s, whole', name => {
    const graph = buildModelGraph(modelOf(name));
    const ids = graph.nodes.map(({ id }) => id);
    const known = new Set(ids);
    expect(known.size).toBe(ids.length);
    expect(ids).toEqual(
      expect.arrayContaining(buildGraph(modelOf(name)).nodes.map(n => n.id)),
    );
    for (const { parent } of graph.nodes)
      expect(parent === undefined || known.has(parent)).toBe(true);
    for (const { source, target } of graph.edges)
      expect([known.has(source), known.has(target)]).toEqual([true, true]);
    expect(toMermaid(graph)).not.toContain('undefined');
  });

  it('knows control planes, pools and failure domains', () => {
    expect(nodeOf(shop, 'nodePool:us-production/burst')).toMatchObject({
      parent: 'cluster:us-production',
      properties: {
        nodes: '1',
        instanceType: 'c7i.xlarge',
        zones: '1',
        trust: 'platform',
      },
    });
    expect(nodeOf(shop, 'controlPlane:shared')?.name).toBe('eks');
    const failing = shop.edges.filter(
      ({ target }) => target === 'failureDomain:aws/eu-central-1',
    );
    expect(failing.map(({ source }) => source)).toEqual([
      'cluster:eu-production',
      'cluster:shared',
    ]);
  });

  it('follows data from clients through an entry point and out to a network', () => {
    const orders = 'workload:eu-production/storefront-production/orders';
    const entry = 'entrypoint:eu-production/shop.example.com';
    expect(shop.edges).toEqual(
      expect.arrayContaining([
        {
          source: 'network:clients',
          target: entry,
          kind: 'reaches',
          properties: { ports: 'TCP 443', crosses: 'outside to platform' },
        },
        {
          source: entry,
          target: 'workload:eu-production/storefront-production/web',
          kind: 'exposes',
          properties: { crosses: 'platform to tenant storefront' },
        },
        {
          source: orders,
          target: 'network:10.20.0.0/16',
          kind: 'reaches',
          properties: {
            ports: 'TCP 5432',
            crosses: 'tenant storefront to outside',
          },
        },
      ]),
    );
  });

  it('is drawn with ports, and dotted where a boundary is crossed', () => {
    const text = toMermaid(shop);
    expect(text).toMatch(/ n\d+ -\.->\|reaches TCP 5432\| n\d+\n/);
    expect(text).toMatch(/ n\d+ -->\|delivers to\| n\d+\n/);
  });

  it('says which cluster pulls, and which ones it delivers to', () => {
    const flows = (name: string, kind: string) =>
      buildModelGraph(modelOf(name)).edges.flatMap(edge =>
        edge.kind === kind ? [`${edge.source} ${edge.target}`] : [],
      );
    expect(flows('argocd-three-environments', 'pulls')).toHaveLength(1);
    expect(flows('argocd-three-environments', 'delivers')).toEqual([
      'cluster:shared cluster:eu-production',
      'cluster:shared cluster:us-production',
    ]);
    expect(flows('flux-three-environments', 'pulls')).toHaveLength(3);
    expect(flows('flux-three-environments', 'delivers')).toEqual([]);
  });
});

describe('groupNodes', () => {
  const grouped = groupNodes(shop, { kind: 'cluster', by: 'region' });

  it('puts what shares a value into one group', () => {
    const groups = grouped.nodes.filter(({ kind }) => kind === 'group');
    expect(groups.map(({ name, parent }) => [name, parent])).toEqual([
      ['eu-central-1', 'fleet:shop'],
      ['us-east-1', 'fleet:shop'],
    ]);
    expect(nodeOf(grouped, 'cluster:shared')?.parent).toBe(groups[0].id);
    expect(nodeOf(grouped, 'cluster:eu-production')?.parent).toBe(groups[0].id);
    expect(grouped.edges).toEqual(shop.edges);
  });

  it('groups inside each container, and keeps the cluster of it', () => {
    const byTenant = groupNodes(shop, { kind: 'namespace', by: 'tenant' });
    const groups = byTenant.nodes.filter(({ kind }) => kind === 'group');
    expect(groups).toHaveLength(6);
    expect(groups[0]).toMatchObject({
      name: 'logistics',
      parent: 'cluster:eu-production',
      cluster: 'eu-production',
    });
  });

  it('leaves alone what does not have the property', () => {
    for (const by of ['colour', 'toString', '__proto__'])
      expect(groupNodes(shop, { kind: 'cluster', by })).toEqual(shop);
  });
});

describe('diffGraphs', () => {
  it('finds nothing between a graph and itself in another order', () => {
    const reversed = {
      nodes: [...shop.nodes].reverse(),
      edges: [...shop.edges].reverse(),
    };
    expect(diffGraphs(shop, reversed)).toEqual(NOTHING);
  });

  it('is undone by the diff of the other direction', () => {
    const part = fc
      .tuple(fc.subarray(shop.nodes), fc.subarray(shop.edges))
      .map(([nodes, edges]) => ({ nodes, edges }));
    fc.assert(
      fc.property(part, part, (before, after) => {
        const there = diffGraphs(before, after);
        const back = diffGraphs(after, before);
        expect(there.added).toEqual(back.removed);
        expect(there.removed).toEqual(back.added);
        expect(
          before.nodes.length -
            there.removed.nodes.length +
            there.added.nodes.length,
        ).toBe(after.nodes.length);
      }),
      { numRuns: 50, seed: 4 },
    );
  });
});

describe('diffModels', () => {
  const before = modelOf('argocd-three-environments');

  it('finds nothing between a model and itself', () => {
    expect(diffModels(before, before)).toEqual(NOTHING);
  });

  it('names what changed, with both values', () => {
    const { added, removed, changed } = diffModels(
      before,
      changedShop(({ spec }) => {
        spec.clusters[1].kubernetesVersion = '1.36';
        spec.apps = spec.apps?.filter(({ name }) => name !== 'parcels');
        spec.apps?.[1].egress?.push({ cidr: '10.20.0.0/16', port: 6379 });
        spec.clusters[2].nodePools?.pop();
      }),
    );
    expect(added).toEqual(EMPTY);
    expect(removed.nodes.map(({ id }) => id)).toEqual([
      'nodePool:us-production/burst',
      'workload:eu-production/logistics-production/parcels',
      'workload:shared/logistics-dev/parcels',
      'workload:us-production/logistics-production/parcels',
    ]);
    expect(changed.nodes).toEqual([
      {
        node: expect.objectContaining({ id: 'cluster:eu-production' }),
        changes: [
          { field: 'kubernetesVersion', before: '1.35', after: '1.36' },
        ],
      },
    ]);
    expect(changed.edges).toHaveLength(4);
    expect(changed.edges[0].changes).toEqual([
      {
        field: 'ports',
        before: 'TCP 5432',
        after: 'TCP 5432, TCP 6379',
      },
    ]);
  });

  it('tells a property that is new from one that is gone', () => {
    const { changed } = diffModels(
      before,
      changedShop(({ spec }) => {
        delete spec.clusters[2].nodePools?.[0].zones;
      }),
    );
    expect(changed.nodes[0].changes).toEqual([{ field: 'zones', before: '2' }]);
  });
});
