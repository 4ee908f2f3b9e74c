import type { Incompatibilities } from './incompatibilities';
import { arcConsistent, type Domains, narrowDomains } from './legalDomains';
import type { DecisionPoint } from './types';

interface Remaining {
  points: readonly DecisionPoint[];
  domains: Domains;
  relation: Incompatibilities;
}

/** Whether every decision can take an option that is still open, so that no two conflict. @public */
export function canComplete(remaining: Remaining): boolean {
  const { points, domains, relation } = remaining;
  const consistent = arcConsistent(domains, relation);
  return (
    consistent !== undefined &&
    completesFrom(0, { points, relation, domains: consistent })
  );
}

function completesFrom(
  index: number,
  { points, domains, relation }: Remaining,
): boolean {
  if (index === points.length) {
    return true;
  }
  const decision = points[index].id;
  return (domains.get(decision) ?? []).some(option => {
    const next = narrowDomains({ decision, option, domains, relation });
    return (
      next !== undefined &&
      completesFrom(index + 1, { points, relation, domains: next })
    );
  });
}
