import type { ArchitectureNode } from '@kubernetes-architect/architecture';
import type {
  ClusterDetail,
  LiveState,
  LiveStateValue,
  WorkloadCounts,
} from '@kubernetes-architect/plugin-kubernetes-architect-common';
import { observedIn } from './clusterLiveState';

/** Live state of a namespace: the worst of its workloads. */
export function namespaceLiveState(
  node: ArchitectureNode,
  detail: ClusterDetail,
): LiveState {
  const base = { ...observedIn(detail), reasons: [] };
  if (!detail.namespaceList) {
    return {
      ...base,
      state: 'unknown',
      summary: 'namespaces could not be read',
    };
  }
  const namespace = detail.namespaceList.find(({ name }) => name === node.name);
  if (!namespace) {
    return { ...base, state: 'missing', summary: 'not in the cluster' };
  }
  const { workloads } = namespace;
  if (!workloads) {
    return {
      ...base,
      state: 'unknown',
      summary: 'workloads could not be read',
    };
  }
  const unhealthy = workloads.failed + workloads.degraded;
  return {
    ...base,
    state: worstState(workloads),
    summary:
      unhealthy > 0
        ? `${unhealthy} of ${workloads.total} workloads with problems`
        : `${workloads.total} workloads`,
  };
}

function worstState(workloads: WorkloadCounts): LiveStateValue {
  const worst = (
    ['failed', 'degraded', 'unknown', 'progressing'] as const
  ).find(state => workloads[state] > 0);
  return worst ?? 'healthy';
}
