import type { WorkloadSummary } from '@kubernetes-architect/plugin-kubernetes-architect-common';

/** `Kind/namespace/name`: names a workload in an address. */
export function workloadKey(
  workload: Pick<WorkloadSummary, 'kind' | 'namespace' | 'name'>,
): string {
  return `${workload.kind}/${workload.namespace}/${workload.name}`;
}
