/**
 * The graph of a designed platform, as the pure engine defines it.
 *
 * @public
 */
export type {
  ArchitectureEdge,
  ArchitectureEdgeKind,
  ArchitectureGraph,
  ArchitectureNode,
  ArchitectureNodeKind,
} from '@kubernetes-architect/architecture';
