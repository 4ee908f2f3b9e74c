import type {
  ClusterError,
  ClusterSummary,
  FleetAnswer,
} from '@kubernetes-architect/plugin-kubernetes-architect-common';
import { toSummary } from '../projection/toSummary';
import type { ClusterReading } from './ClusterReader';

/**
 * Makes the answer of the fleet, by name.
 *
 * @param withProblems - false for a caller who may see that there are problems, but not names of what is in a cluster
 */
export function toFleetAnswer(
  readings: readonly ClusterReading[],
  options: { withProblems: boolean },
): FleetAnswer<ClusterSummary> {
  const items = readings
    .flatMap(({ detail }) => (detail ? [toSummary(detail)] : []))
    .map(summary =>
      options.withProblems ? summary : { ...summary, topProblems: [] },
    )
    .sort((left, right) => left.name.localeCompare(right.name));
  return {
    items,
    errorsByCluster: toErrorsByCluster(readings),
    truncated: items.some(({ truncated }) => truncated),
  };
}

/** Failures by cluster name. */
export function toErrorsByCluster(
  readings: readonly ClusterReading[],
): Record<string, ClusterError> {
  return Object.fromEntries(
    readings.flatMap(({ descriptor, error }) =>
      error ? [[descriptor.name, error]] : [],
    ),
  );
}
