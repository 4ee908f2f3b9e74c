import { urgencyOf } from '../status/Status';
import type { GraphIndex } from './indexGraph';
import type { StatusSummary } from './rollUpStatus';

/**
 * Nodes that a person and a browser can take in at once; beyond it groups are closed.
 *
 * @public
 */
export const NODE_BUDGET = 300;

/**
 * Which containers stay open within the budget.
 *
 * @public
 */
export interface FittedContainers {
  open: Set<string>;
  /** Containers that were closed because the budget was used up. */
  closed: string[];
  /** Nodes inside them that are therefore not drawn. */
  hidden: number;
}

/**
 * Closes containers until at most `budget` nodes are drawn. Those with the worst inside are opened first,
 * so what needs attention is the last to be hidden.
 *
 * @public
 */
export function fitBudget(options: {
  index: GraphIndex;
  open: ReadonlySet<string>;
  status: ReadonlyMap<string, StatusSummary>;
  focus?: string;
  budget?: number;
}): FittedContainers {
  const { index, status, budget = NODE_BUDGET } = options;
  const start =
    options.focus !== undefined && index.byId.has(options.focus)
      ? [options.focus]
      : index.roots.map(root => root.id);
  const urgency = (id: string) => urgencyOf(status.get(id)?.worst);
  const open = new Set<string>();
  const closed: string[] = [];
  let drawn = start.length;
  let hidden = 0;
  const waiting = start.filter(id => options.open.has(id));
  while (waiting.length > 0) {
    waiting.sort((a, b) => urgency(a) - urgency(b));
    const id = waiting.shift()!;
    const children = index.childrenOf.get(id) ?? [];
    if (drawn + children.length > budget && !start.includes(id)) {
      closed.push(id);
      hidden += countInside(index, id, options.open);
      continue;
    }
    open.add(id);
    drawn += children.length;
    waiting.push(
      ...children
        .map(child => child.id)
        .filter(child => options.open.has(child)),
    );
  }
  return { open, closed, hidden };
}

function countInside(
  index: GraphIndex,
  id: string,
  open: ReadonlySet<string>,
): number {
  let count = 0;
  for (const child of index.childrenOf.get(id) ?? []) {
    count += 1 + (open.has(child.id) ? countInside(index, child.id, open) : 0);
  }
  return count;
}
