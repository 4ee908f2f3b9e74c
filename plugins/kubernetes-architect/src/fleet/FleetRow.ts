import type { Status } from '@kubernetes-architect/plugin-kubernetes-architect-react';
import type {
  ClusterError,
  ClusterSummary,
  FleetAnswer,
  WorkloadCounts,
} from '@kubernetes-architect/plugin-kubernetes-architect-common';

/** One row of the fleet: a cluster that answers, one that does not, or one with an older answer and the failure since. */
export interface FleetRow {
  name: string;
  title?: string;
  environment?: string;
  region?: string;
  provider?: string;
  /** `unreachable` when there is no answer at all, not even an older one. */
  status: Status;
  summary?: ClusterSummary;
  error?: ClusterError;
}

/** Rows of an answer: every cluster exactly once, by name. */
export function fleetRows(answer: FleetAnswer<ClusterSummary>): FleetRow[] {
  const answered = new Set(answer.items.map(item => item.name));
  const rows: FleetRow[] = answer.items.map(summary => ({
    name: summary.name,
    title: summary.title,
    environment: summary.environment,
    region: summary.region,
    provider: summary.provider,
    status: summary.state,
    summary,
    error: answer.errorsByCluster[summary.name],
  }));
  for (const [name, error] of Object.entries(answer.errorsByCluster)) {
    if (!answered.has(name)) {
      rows.push({
        name,
        title: error.title,
        environment: error.environment,
        region: error.region,
        status: 'unreachable',
        error,
      });
    }
  }
  return rows.sort((a, b) => a.name.localeCompare(b.name));
}

/** Workloads that need somebody: failed and degraded. */
export function workloadProblems(
  counts: WorkloadCounts | undefined,
): number | undefined {
  return counts && counts.failed + counts.degraded;
}
