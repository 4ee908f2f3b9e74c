import * as points from './points';
import type { DecisionPoint } from './types';

/** Every decision point there is; see the folder `points`. @public */
export const decisionPoints: readonly DecisionPoint[] = Object.values(points);
