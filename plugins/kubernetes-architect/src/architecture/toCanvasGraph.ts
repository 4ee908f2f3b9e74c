import type {
  CanvasGraph,
  CanvasNode,
} from '@kubernetes-architect/plugin-kubernetes-architect-react';
import type {
  LiveArchitectureNode,
  PlatformGraphAnswer,
} from '@kubernetes-architect/plugin-kubernetes-architect-common';
import { designedSubtitle } from './designedSubtitle';
import { nestInEnvironments } from './nestInEnvironments';

/**
 * Relations that are drawn. That a tenant owns a namespace and a namespace belongs to an environment would be a line for
 * every namespace, across everything; it is told on the namespace and in the details.
 */
const DRAWN_RELATIONS: ReadonlySet<string> = new Set(['promotes', 'hosted-by']);

/** The answer of the backend as the canvas draws it. A cluster that the portal does not know says so itself. */
export function toCanvasGraph(answer: PlatformGraphAnswer): CanvasGraph {
  const unknown = new Set(answer.unknownClusters);
  return nestInEnvironments({
    nodes: answer.items.map(node => toCanvasNode(node, unknown)),
    edges: answer.edges.filter(edge => DRAWN_RELATIONS.has(edge.kind)),
  });
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
    subtitle: designedSubtitle(node),
    status: notConnected ? 'notConnected' : live?.state,
    reason: live?.summary,
  };
}
