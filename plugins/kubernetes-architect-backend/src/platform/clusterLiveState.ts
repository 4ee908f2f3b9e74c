import type {
  ClusterDetail,
  ClusterState,
  LiveState,
  LiveStateValue,
} from '@kubernetes-architect/plugin-kubernetes-architect-common';

const STATES: Readonly<Record<ClusterState, LiveStateValue>> = {
  healthy: 'healthy',
  degraded: 'degraded',
  unhealthy: 'failed',
  unknown: 'unknown',
};

/** What every live state takes over from its cluster. */
export function observedIn(
  detail: ClusterDetail,
): Pick<LiveState, 'cluster' | 'observedAt' | 'source' | 'staleness'> {
  return {
    cluster: detail.name,
    observedAt: detail.observedAt,
    source: detail.source,
    staleness: detail.staleness,
  };
}

/** Live state of a cluster. */
export function clusterLiveState(detail: ClusterDetail): LiveState {
  const { critical, warning } = detail.problemCounts;
  const nodes = detail.nodes
    ? `${detail.nodes.ready} of ${detail.nodes.total} nodes ready`
    : 'nodes unknown';
  const problems = critical + warning;
  return {
    ...observedIn(detail),
    state: STATES[detail.state],
    summary: problems > 0 ? `${nodes}, ${problems} problems` : nodes,
    reasons: detail.topProblems.map(({ reason, message }) => ({
      code: reason,
      message,
      pods: 0,
    })),
    desired: detail.nodes?.total,
    ready: detail.nodes?.ready,
  };
}
