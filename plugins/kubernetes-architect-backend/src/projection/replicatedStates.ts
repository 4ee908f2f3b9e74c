import type { PodObject } from '../snapshot/podSchemas';
import type {
  DaemonSetObject,
  ReplicatedObject,
} from '../snapshot/workloadSchemas';
import {
  conditionReason,
  findCondition,
  replicatedState,
  type WorkloadFacts,
  type WorkloadState,
} from './workloadState';

/** Tells the state of a Deployment. */
export function deploymentState(
  deployment: ReplicatedObject,
  facts: WorkloadFacts,
): WorkloadState {
  const { status } = deployment;
  const stuck = findCondition(status?.conditions, 'Progressing', 'False');
  const refused = findCondition(status?.conditions, 'ReplicaFailure', 'True');
  return replicatedState({
    ...facts,
    desired: deployment.spec.replicas ?? 1,
    ready: status?.readyReplicas ?? 0,
    updated: status?.updatedReplicas ?? 0,
    ownReasons: [
      ...conditionReason(stuck, 'ProgressDeadlineExceeded'),
      ...conditionReason(refused, 'FailedCreate'),
    ],
  });
}

/** Tells the state of a StatefulSet. */
export function statefulSetState(
  statefulSet: ReplicatedObject,
  facts: WorkloadFacts,
): WorkloadState {
  const { status } = statefulSet;
  const desired = statefulSet.spec.replicas ?? 1;
  return replicatedState({
    ...facts,
    desired,
    ready: status?.readyReplicas ?? 0,
    // With a partition or OnDelete fewer updated pods are intended; the ready ones tell the state.
    updated: desired,
    ownReasons: [],
  });
}

/** Tells the state of a ReplicaSet that no Deployment owns. */
export function replicaSetState(
  replicaSet: ReplicatedObject,
  facts: WorkloadFacts,
): WorkloadState {
  const { status } = replicaSet;
  const desired = replicaSet.spec.replicas ?? 1;
  const refused = findCondition(status?.conditions, 'ReplicaFailure', 'True');
  return replicatedState({
    ...facts,
    desired,
    ready: status?.readyReplicas ?? 0,
    updated: desired,
    ownReasons: conditionReason(refused, 'FailedCreate'),
  });
}

/** Tells the state of a DaemonSet; one that no node matches has nothing to do and is healthy. */
export function daemonSetState(
  daemonSet: DaemonSetObject,
  facts: WorkloadFacts,
): WorkloadState {
  const { status } = daemonSet;
  const desired = status?.desiredNumberScheduled ?? 0;
  if (desired === 0) {
    return { health: 'healthy', reasons: [], desired: 0, ready: 0 };
  }
  return replicatedState({
    ...facts,
    desired,
    ready: status?.numberReady ?? 0,
    updated: status?.updatedNumberScheduled ?? desired,
    ownReasons: [],
  });
}

/** Tells the state of a pod that nothing owns. */
export function barePodState(
  pod: PodObject,
  facts: WorkloadFacts,
): WorkloadState {
  if (pod.status?.phase === 'Succeeded') {
    return { health: 'completed', reasons: [], desired: 1, ready: 0 };
  }
  const isReady = findCondition(pod.status?.conditions, 'Ready', 'True');
  const ready = isReady ? 1 : 0;
  return replicatedState({
    ...facts,
    desired: 1,
    ready,
    updated: 1,
    ownReasons: [],
  });
}
