import type {
  WorkloadHealth,
  WorkloadSummary,
} from '@kubernetes-architect/plugin-kubernetes-architect-common';

/** The order in which states are listed: what needs somebody comes first. */
const ORDER: readonly WorkloadHealth[] = [
  'failed',
  'degraded',
  'unknown',
  'progressing',
  'healthy',
  'completed',
  'suspended',
];

/** Orders workloads: problems first, then by namespace, name and kind. */
export function compareWorkloads(
  left: WorkloadSummary,
  right: WorkloadSummary,
): number {
  return (
    ORDER.indexOf(left.health) - ORDER.indexOf(right.health) ||
    left.namespace.localeCompare(right.namespace) ||
    left.name.localeCompare(right.name) ||
    left.kind.localeCompare(right.kind)
  );
}
