import { toMermaid } from '../diagrams/toMermaid';
import { parseIntent } from '../intent/parseIntent';
import { resolvePlatform } from '../model/resolvePlatform';
import { INTENT_TEXT } from '../testing/intentText';
import { buildGraph } from './buildGraph';
import { filterByCluster } from './filterByCluster';
import { keepNodes } from './keepNodes';
import { zoomTo } from './zoomTo';

const { intent } = parseIntent(INTENT_TEXT);
if (!intent) throw new Error('the intent of the tests is valid');
const graph = buildGraph(resolvePlatform(intent));
const ids = (part: typeof graph) => part.nodes.map(({ id }) => id);

describe('buildGraph', () => {
  it('gives every node one id and a parent that is there', () => {
    const known = new Set(ids(graph));
    expect(known.size).toBe(graph.nodes.length);
    expect(
      graph.nodes
        .filter(({ parent }) => parent === undefined)
        .map(({ id }) => id),
    ).toEqual(['fleet:shop']);
    for (const { parent } of graph.nodes)
      expect(parent === undefined || known.has(parent)).toBe(true);
    for (const { source, target } of graph.edges)
      expect([known.has(source), known.has(target)]).toEqual([true, true]);
  });

  it('puts workloads into namespaces of clusters', () => {
    expect(
      graph.nodes.find(({ id }) => id === 'workload:shared/store-dev/web'),
    ).toEqual({
      id: 'workload:shared/store-dev/web',
      kind: 'workload',
      name: 'web',
      parent: 'namespace:shared/store-dev',
      cluster: 'shared',
      namespace: 'store-dev',
      properties: {
        environment: 'dev',
        image: 'registry.example.com/store/web:1.4.2',
        kind: 'web',
        replicas: '1',
        tenant: 'store',
        workloadKind: 'Deployment',
      },
    });
  });

  it('says how versions move and who owns what', () => {
    expect(graph.edges).toContainEqual({
      source: 'environment:dev',
      target: 'environment:prod',
      kind: 'promotes',
    });
    expect(graph.edges).toContainEqual({
      source: 'tenant:depot',
      target: 'namespace:shared/depot-dev',
      kind: 'owns',
    });
  });
});

describe('graph transforms', () => {
  it('filterByCluster keeps one cluster and what relates to it', () => {
    expect(ids(filterByCluster(graph, ['eu-prod']))).toEqual([
      'fleet:shop',
      'environment:prod',
      'cluster:eu-prod',
      'tenant:store',
      'namespace:eu-prod/store-prod',
      'workload:eu-prod/store-prod/orders',
      'workload:eu-prod/store-prod/web',
    ]);
  });

  it('zoomTo shows a node and some levels below it', () => {
    expect(ids(zoomTo(graph, { nodeId: 'cluster:eu-prod', depth: 1 }))).toEqual(
      ['cluster:eu-prod', 'namespace:eu-prod/store-prod'],
    );
    expect(zoomTo(graph, { nodeId: 'cluster:eu-prod' }).nodes).toHaveLength(4);
    expect(zoomTo(graph, { nodeId: 'cluster:none' })).toEqual({
      nodes: [],
      edges: [],
    });
  });

  it('keepNodes lets a node move up when its parent is dropped', () => {
    const flat = keepNodes(
      graph,
      ({ kind }) => kind === 'cluster' || kind === 'workload',
    );
    expect(
      flat.nodes.find(({ id }) => id === 'workload:shared/store-dev/web')
        ?.parent,
    ).toBe('cluster:shared');
    expect(
      flat.nodes.find(({ id }) => id === 'cluster:shared')?.parent,
    ).toBeUndefined();
    expect(flat.edges).toEqual([]);
  });
});

describe('toMermaid', () => {
  it('nests what is contained and connects the rest', () => {
    const text = toMermaid(filterByCluster(graph, ['eu-prod']));
    expect(text).toMatchSnapshot();
  });

  it('keeps a hostile name inside its label', () => {
    const text = toMermaid({
      nodes: [
        {
          id: 'x',
          kind: 'fleet',
          name: '"]\nclick n0 "javascript:alert(1)" <script>',
          properties: {},
        },
      ],
      edges: [],
    });
    expect(text).toBe(
      'flowchart LR\n  n0["fleet #34;#93;#10;click n0 #34;javascript:alert#40;1#41;#34; #60;script#62;"]\n',
    );
  });
});
