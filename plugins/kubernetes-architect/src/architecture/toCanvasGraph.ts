import type { CanvasGraph, CanvasNode } from '@kubernetes-architect/plugin-kubernetes-architect-react';
import type {
  LiveArchitectureNode,
  PlatformGraphAnswer,
} from '@kubernetes-architect/plugin-kubernetes-architect-common';

/** The answer of the backend as the canvas draws it. A cluster that the portal does not know says so itself. */
export function toCanvasGraph(answer: PlatformGraphAnswer): CanvasGraph {
  const unknown = new Set(answer.unknownClusters);
  return {
    nodes: answer.items.map(node => toCanvasNode(node, unknown)),
    edges: answer.edges,
  };
}

function toCanvasNode(
  node: LiveArchitectureNode,
  unknownClusters: ReadonlySet<string>,
): CanvasNode {
  const { id, kind, name, parent, live } = node;
  const notConnected = kind === 'cluster' && unknownClusters.has(name);
  return {
    id,
    kind,
    name,
    parent,
    status: notConnected ? 'notConnected' : live?.state,
    reason: live?.summary,
  };
}
