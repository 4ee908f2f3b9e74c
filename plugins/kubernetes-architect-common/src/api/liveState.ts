import type { Observation } from './observation';
import type { WorkloadReason } from './workload';

/**
 * What a cluster says about a designed element:
 *
 * - `healthy`, `progressing`, `degraded`, `failed`, `suspended`: as observed
 * - `missing`: designed, but not in the cluster that answers
 * - `unknown`: the cluster does not answer, or may not tell
 *
 * An element whose clusters are all unknown to the portal has no live state at all.
 *
 * @public
 */
export type LiveStateValue =
  | 'healthy'
  | 'progressing'
  | 'degraded'
  | 'failed'
  | 'suspended'
  | 'missing'
  | 'unknown';

/**
 * Live state over one node of the architecture graph.
 *
 * @public
 */
export interface LiveState extends Observation {
  /** State of the element. */
  state: LiveStateValue;
  /** The cluster it was seen in. */
  cluster: string;
  /** One line for people, e.g. `2 of 3 pods ready`. */
  summary: string;
  /** Why it is in that state; empty when healthy. */
  reasons: WorkloadReason[];
  /** Number of pods (or nodes, for a cluster) wanted. */
  desired?: number;
  /** Number of pods (or nodes, for a cluster) ready. */
  ready?: number;
}
