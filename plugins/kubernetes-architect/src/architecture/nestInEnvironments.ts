import type {
  CanvasEdge,
  CanvasGraph,
  CanvasNode,
} from '@kubernetes-architect/plugin-kubernetes-architect-react';

const HOSTED_BY = 'hosted-by';

/**
 * Draws a cluster that hosts one environment inside of that environment, so that the environments become the lanes of the
 * drawing. A cluster that hosts several stays beside them, with a line from each.
 */
export function nestInEnvironments(graph: CanvasGraph): CanvasGraph {
  const hosts = new Map<string, CanvasEdge[]>();
  for (const edge of graph.edges) {
    if (edge.kind === HOSTED_BY) {
      hosts.set(edge.target, [...(hosts.get(edge.target) ?? []), edge]);
    }
  }
  const only = (id: string) => {
    const edges = hosts.get(id);
    return edges?.length === 1 ? edges[0] : undefined;
  };
  return {
    nodes: graph.nodes.map((node): CanvasNode => {
      const edge = only(node.id);
      return edge ? { ...node, parent: edge.source } : node;
    }),
    edges: graph.edges.filter(edge => edge !== only(edge.target)),
  };
}
