import type {
  WorkloadCounts,
  WorkloadSummary,
} from '@kubernetes-architect/plugin-kubernetes-architect-common';

/** Counts workloads by state. */
export function countWorkloads(
  workloads: readonly WorkloadSummary[],
): WorkloadCounts {
  const counts: WorkloadCounts = {
    total: workloads.length,
    healthy: 0,
    progressing: 0,
    degraded: 0,
    failed: 0,
    completed: 0,
    suspended: 0,
    unknown: 0,
  };
  for (const { health } of workloads) {
    counts[health]++;
  }
  return counts;
}
