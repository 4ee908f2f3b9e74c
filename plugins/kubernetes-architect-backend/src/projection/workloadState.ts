import type {
  WorkloadHealth,
  WorkloadReason,
} from '@kubernetes-architect/plugin-kubernetes-architect-common';
import type { Condition } from '../snapshot/commonSchemas';
import type { PodObject } from '../snapshot/podSchemas';

/** What the state of a workload is told from. */
export interface WorkloadFacts {
  /** Its pods; undefined when pods could not be read. */
  pods: readonly PodObject[] | undefined;
  /** Troubles of its pods. */
  podReasons: WorkloadReason[];
}

/** The state of a workload. */
export interface WorkloadState {
  health: WorkloadHealth;
  reasons: WorkloadReason[];
  desired?: number;
  ready?: number;
}

/** Tells the state of something that keeps a number of pods. */
export function replicatedState(
  options: WorkloadFacts & {
    desired: number;
    ready: number;
    updated: number;
    ownReasons: WorkloadReason[];
  },
): WorkloadState {
  const { desired, ready, updated, pods, podReasons, ownReasons } = options;
  const reasons = [...ownReasons, ...podReasons];
  const state = { reasons, desired, ready };
  if (desired === 0) {
    return { ...state, reasons: [], health: 'suspended' };
  }
  if (reasons.length > 0) {
    return { ...state, health: ready === 0 ? 'failed' : 'degraded' };
  }
  if (ready >= desired && updated >= desired) {
    return { ...state, health: 'healthy' };
  }
  return { ...state, health: pods ? 'progressing' : 'unknown' };
}

/** A reason that is said of the workload itself, from a condition. */
export function conditionReason(
  condition: Condition | undefined,
  fallback: string,
): WorkloadReason[] {
  return condition
    ? [
        {
          code: condition.reason ?? fallback,
          message: condition.message ?? `The workload reports ${fallback}.`,
          pods: 0,
        },
      ]
    : [];
}

/** Finds a condition by type and status. */
export function findCondition(
  conditions: readonly Condition[] | undefined,
  type: string,
  status: string,
): Condition | undefined {
  return conditions?.find(
    condition => condition.type === type && condition.status === status,
  );
}
