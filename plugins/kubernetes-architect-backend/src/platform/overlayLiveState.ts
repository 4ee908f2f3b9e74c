import type { ArchitectureNode } from '@kubernetes-architect/architecture';
import type {
  LiveArchitectureNode,
  LiveState,
} from '@kubernetes-architect/plugin-kubernetes-architect-common';
import type { ClusterReading } from '../fleet/ClusterReader';
import { clusterLiveState } from './clusterLiveState';
import { namespaceLiveState } from './namespaceLiveState';
import { workloadLiveState } from './workloadLiveState';

/** Lays what clusters say over the nodes of a graph, matched by the names of cluster, namespace and workload. */
export function overlayLiveState(
  nodes: readonly ArchitectureNode[],
  readings: readonly ClusterReading[],
): LiveArchitectureNode[] {
  const byCluster = new Map(
    readings.map(reading => [reading.descriptor.name, reading]),
  );
  return nodes.map(node => {
    const reading = node.cluster ? byCluster.get(node.cluster) : undefined;
    const live = reading && liveStateOf(node, reading);
    return live ? { ...node, live } : node;
  });
}

function liveStateOf(
  node: ArchitectureNode,
  reading: ClusterReading,
): LiveState | undefined {
  const { detail, error, descriptor } = reading;
  if (!detail) {
    return error
      ? {
          cluster: descriptor.name,
          observedAt: error.failedAt,
          source: descriptor.source,
          staleness: 'stale',
          state: 'unknown',
          summary: error.message,
          reasons: [{ code: error.code, message: error.remedy, pods: 0 }],
        }
      : undefined;
  }
  switch (node.kind) {
    case 'cluster':
      return clusterLiveState(detail);
    case 'namespace':
      return namespaceLiveState(node, detail);
    case 'workload':
      return workloadLiveState(node, detail);
    default:
      return undefined;
  }
}
