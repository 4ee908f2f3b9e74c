import { type Incompatibilities, incompatibilities } from './incompatibilities';
import { orderPoints } from './orderPoints';
import type { DecisionPoint } from './types';

/** Points in order, with the relation between their options. @public */
export interface DecisionFramework {
  points: readonly DecisionPoint[];
  relation: Incompatibilities;
}

/** Prepares decision points for solving. @public */
export function decisionFramework(
  unordered: readonly DecisionPoint[],
): DecisionFramework {
  const points = orderPoints(unordered);
  return { points, relation: incompatibilities(points) };
}
