import type { CanvasNode } from './CanvasGraph';
import type { GraphIndex } from './indexGraph';
import { worseStatus } from '../status/Status';
import type { Status } from '../status/Status';

/**
 * What stands inside a node, counted over all depths.
 *
 * @public
 */
export interface StatusSummary {
  /** The worst status of the node and everything in it; `undefined` when no live state is known of any of them. */
  worst: Status | undefined;
  /** Number of innermost nodes inside, by status; a node without status is not counted. */
  counts: Partial<Record<Status, number>>;
  /** Number of innermost nodes inside, with or without status. */
  leaves: number;
}

/**
 * Summarises the status of every node from the inside out, so that a closed group still shows that something in it is wrong.
 *
 * @public
 */
export function rollUpStatus(index: GraphIndex): Map<string, StatusSummary> {
  const summaries = new Map<string, StatusSummary>();
  const visit = (node: CanvasNode): StatusSummary => {
    const summary: StatusSummary = {
      worst: node.status,
      counts: {},
      leaves: 0,
    };
    for (const child of index.childrenOf.get(node.id) ?? []) {
      const inner = visit(child);
      const isLeaf = !index.childrenOf.has(child.id);
      summary.worst = worseStatus(summary.worst, inner.worst);
      summary.leaves += isLeaf ? 1 : inner.leaves;
      if (isLeaf && child.status) {
        add(summary.counts, child.status, 1);
      }
      for (const [status, count] of Object.entries(inner.counts)) {
        add(summary.counts, status as Status, count);
      }
    }
    summaries.set(node.id, summary);
    return summary;
  };
  index.roots.forEach(visit);
  return summaries;
}

function add(
  counts: Partial<Record<Status, number>>,
  status: Status,
  count: number,
): void {
  counts[status] = (counts[status] ?? 0) + count;
}
