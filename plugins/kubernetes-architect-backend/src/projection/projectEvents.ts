import type { EventSummary } from '@kubernetes-architect/plugin-kubernetes-architect-common';
import type { EventObject } from '../snapshot/clusterSchemas';

/** Greatest number of events in an answer. */
const MAX_EVENTS = 200;

/** Longest message that is kept of an untrusted text. */
const MAX_MESSAGE = 500;

/** Makes the list of events: warnings first, newest first, cut at a limit. */
export function projectEvents(events: readonly EventObject[]): EventSummary[] {
  return events
    .map(
      (event): EventSummary => ({
        type: event.type ?? 'Normal',
        reason: event.reason ?? '',
        message: (event.message ?? '').slice(0, MAX_MESSAGE),
        count: event.series?.count ?? event.count ?? 1,
        lastSeen:
          event.series?.lastObservedTime ??
          event.lastTimestamp ??
          event.eventTime ??
          event.firstTimestamp ??
          event.metadata.creationTimestamp,
        subject: {
          kind: event.involvedObject.kind ?? '',
          namespace: event.involvedObject.namespace,
          name: event.involvedObject.name ?? '',
        },
      }),
    )
    .sort(
      (left, right) =>
        rank(left) - rank(right) ||
        (right.lastSeen ?? '').localeCompare(left.lastSeen ?? ''),
    )
    .slice(0, MAX_EVENTS);
}

function rank(event: EventSummary): number {
  return event.type === 'Normal' ? 1 : 0;
}
