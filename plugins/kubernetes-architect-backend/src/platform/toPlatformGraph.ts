import type { ArchitectureGraph } from '@kubernetes-architect/architecture';
import type {
  PlatformGraphAnswer,
  PlatformSummary,
} from '@kubernetes-architect/plugin-kubernetes-architect-common';
import type { ClusterReading } from '../fleet/ClusterReader';
import { toErrorsByCluster } from '../fleet/toFleetAnswer';
import { overlayLiveState } from './overlayLiveState';

/**
 * Makes the answer of a platform's graph.
 *
 * @param readings - the platform's clusters that the portal knows; undefined when the caller may not read clusters
 */
export function toPlatformGraph(options: {
  platform: PlatformSummary;
  graph: ArchitectureGraph;
  readings: readonly ClusterReading[] | undefined;
  now: Date;
}): PlatformGraphAnswer {
  const { platform, graph, readings, now } = options;
  const known = new Set(readings?.map(({ descriptor }) => descriptor.name));
  return {
    platform,
    items: overlayLiveState(graph.nodes, readings ?? []),
    edges: graph.edges,
    errorsByCluster: toErrorsByCluster(readings ?? []),
    truncated: (readings ?? []).some(({ detail }) => detail?.truncated),
    unknownClusters: readings
      ? platform.clusters.filter(cluster => !known.has(cluster)).sort()
      : [],
    liveStateAllowed: readings !== undefined,
    observedAt: now.toISOString(),
  };
}
