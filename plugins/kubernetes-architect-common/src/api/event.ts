/**
 * An event of a cluster, warnings first, newest first.
 *
 * @public
 */
export interface EventSummary {
  /** `Warning` or `Normal`. */
  type: string;
  /** Short reason, e.g. `FailedScheduling`. */
  reason: string;
  /** The cluster's own text. Untrusted: show it as text. */
  message: string;
  /** How often it happened. */
  count: number;
  /** Last time it happened, ISO 8601. */
  lastSeen?: string;
  /** What it is about. */
  subject: { kind: string; namespace?: string; name: string };
}
