import type {
  ArchitectureGraph,
  ArchitectureNode,
  ArchitectureNodeKind,
} from './ArchitectureGraph';

/** Who answers for a part, where that does not depend on a tenant. */
const TRUST_OF_KIND: Partial<Record<ArchitectureNodeKind, string>> = {
  cluster: 'platform',
  controlPlane: 'platform',
  nodePool: 'platform',
  entrypoint: 'platform',
  addon: 'platform',
  repository: 'delivery',
  network: 'outside',
};

function trustOf({ kind, properties }: ArchitectureNode): string | undefined {
  return kind === 'namespace' || kind === 'workload'
    ? `tenant ${properties.tenant}`
    : TRUST_OF_KIND[kind];
}

/** Relations over which data flows. */
const FLOWS: ReadonlySet<string> = new Set([
  'pulls',
  'delivers',
  'exposes',
  'reaches',
]);

/**
 * Writes on every node who is trusted with it (`trust`: `platform`,
 * `delivery`, `outside` or `tenant <name>`), and on every flow of data that
 * leaves one such boundary for another which one it crosses (`crosses`).
 *
 * @public
 */
export function markTrust(graph: ArchitectureGraph): ArchitectureGraph {
  const trust = new Map(graph.nodes.map(node => [node.id, trustOf(node)]));
  return {
    nodes: graph.nodes.map(node => {
      const zone = trust.get(node.id);
      return zone === undefined
        ? node
        : { ...node, properties: { ...node.properties, trust: zone } };
    }),
    edges: graph.edges.map(edge => {
      const [from, to] = [trust.get(edge.source), trust.get(edge.target)];
      return !FLOWS.has(edge.kind) || !from || !to || from === to
        ? edge
        : {
            ...edge,
            properties: { ...edge.properties, crosses: `${from} to ${to}` },
          };
    }),
  };
}
