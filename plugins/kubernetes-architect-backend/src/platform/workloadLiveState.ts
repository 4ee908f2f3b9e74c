import type { ArchitectureNode } from '@kubernetes-architect/architecture';
import type {
  ClusterDetail,
  LiveState,
  LiveStateValue,
  WorkloadHealth,
  WorkloadSummary,
} from '@kubernetes-architect/plugin-kubernetes-architect-common';
import { observedIn } from './clusterLiveState';

const STATES: Readonly<Record<WorkloadHealth, LiveStateValue>> = {
  healthy: 'healthy',
  progressing: 'progressing',
  degraded: 'degraded',
  failed: 'failed',
  completed: 'healthy',
  suspended: 'suspended',
  unknown: 'unknown',
};

/** Live state of a designed workload, found by namespace and name. */
export function workloadLiveState(
  node: ArchitectureNode,
  detail: ClusterDetail,
): LiveState {
  const base = { ...observedIn(detail), reasons: [] };
  if (!detail.workloadList) {
    return {
      ...base,
      state: 'unknown',
      summary: 'workloads could not be read',
    };
  }
  const workload = findWorkload(node, detail.workloadList);
  if (!workload) {
    return { ...base, state: 'missing', summary: 'not in the cluster' };
  }
  const { health, reasons, desired, ready } = workload;
  return {
    ...base,
    state: STATES[health],
    summary:
      desired === undefined ? health : `${ready ?? 0} of ${desired} pods ready`,
    reasons,
    desired,
    ready,
  };
}

/** A workload of the designed kind goes before one that only has the name. */
function findWorkload(
  node: ArchitectureNode,
  workloads: readonly WorkloadSummary[],
): WorkloadSummary | undefined {
  const candidates = workloads.filter(
    ({ namespace, name }) => namespace === node.namespace && name === node.name,
  );
  return (
    candidates.find(({ kind }) => kind === node.properties.workloadKind) ??
    candidates[0]
  );
}
