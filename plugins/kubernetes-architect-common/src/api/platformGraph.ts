import type { ArchitectureEdge, ArchitectureNode } from './architectureGraph';
import type { FleetAnswer } from './fleetAnswer';
import type { LiveState } from './liveState';
import type { PlatformSummary } from './platform';

/**
 * A node of the architecture graph with what its cluster says about it.
 *
 * @public
 */
export type LiveArchitectureNode = ArchitectureNode & {
  /** What the cluster says; undefined when the portal does not know the cluster. */
  live?: LiveState;
};

/**
 * The designed platform as a graph with live state over it: `items` are the graph's nodes.
 *
 * @public
 */
export interface PlatformGraphAnswer extends FleetAnswer<LiveArchitectureNode> {
  /** The platform. */
  platform: PlatformSummary;
  /** The graph's edges, between ids of `items`. */
  edges: ArchitectureEdge[];
  /** Clusters of the design that the portal does not know, sorted: nothing under them has live state. */
  unknownClusters: string[];
  /** False when the caller may not read clusters: then there is no live state at all. */
  liveStateAllowed: boolean;
  /** Time at which the answer was put together, ISO 8601 in UTC; each live state has its own. */
  observedAt: string;
}
