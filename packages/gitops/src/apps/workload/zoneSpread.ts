import type { AppPlatform } from '../AppPlatform';

/** Providers that label each machine with its zone. */
const LABELLED = new Set(['aws', 'azure', 'gcp']);

/**
 * How strictly replicas are kept in different zones. Where a lost zone has to
 * be survived a replica waits rather than stand beside another one; a zone
 * whose machines are gone is not counted, so that its replicas find a place.
 * Machines of one's own may lack the label: there it stays a wish.
 * See https://kubernetes.io/docs/concepts/scheduling-eviction/topology-spread-constraints/
 */
export function zoneSpread({ context: { choices, model } }: AppPlatform) {
  const strict =
    choices['disaster-recovery'] === 'second-zone' &&
    model.clusters.every(({ provider }) => LABELLED.has(provider));
  return strict
    ? ({
        whenUnsatisfiable: 'DoNotSchedule',
        nodeTaintsPolicy: 'Honor',
      } as const)
    : ({ whenUnsatisfiable: 'ScheduleAnyway' } as const);
}
