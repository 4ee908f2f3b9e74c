import type { Condition } from '../snapshot/commonSchemas';
import type { ContainerStatus, PodObject } from '../snapshot/podSchemas';
import { secondsBetween } from './secondsBetween';

/** One thing that is wrong with one pod. */
export interface PodTrouble {
  /** The term Kubernetes itself uses. */
  code: string;
  /** One sentence. */
  message: string;
  /** The container, where one is meant. */
  container?: string;
}

/** A pod that has been starting for less than this is on its way, not in trouble. */
const GRACE_SECONDS = 60;

/** A kill for memory longer ago than this is history. */
const RECENT_KILL_SECONDS = 3600;

/** Waiting reasons of a container that is simply starting. */
const STARTING = new Set(['ContainerCreating', 'PodInitializing']);

/** Both are the same failure, seen between and during attempts. */
const SAME_FAILURE: Readonly<Record<string, string>> = {
  ErrImagePull: 'ImagePullBackOff',
};

/**
 * Tells what is wrong with a pod, if anything.
 *
 * @param now - time of the observation, ISO 8601
 * @returns an empty list for a pod that is fine, on its way, ended well, or being deleted
 */
export function podTrouble(pod: PodObject, now: string): PodTrouble[] {
  const phase = pod.status?.phase;
  if (pod.metadata.deletionTimestamp || phase === 'Succeeded') {
    return [];
  }
  const inContainers = [
    ...(pod.status?.initContainerStatuses ?? []),
    ...(pod.status?.containerStatuses ?? []),
  ].flatMap(status => containerTrouble(status, now));
  if (inContainers.length > 0) {
    return inContainers;
  }
  if (phase === 'Failed') {
    return [
      {
        code: pod.status?.reason ?? 'Failed',
        message: pod.status?.message ?? 'The pod has failed.',
      },
    ];
  }
  return waitingTrouble(pod, now);
}

function containerTrouble(status: ContainerStatus, now: string): PodTrouble[] {
  const container = status.name;
  const troubles: PodTrouble[] = [];
  const waiting = status.state?.waiting;
  if (waiting?.reason && !STARTING.has(waiting.reason)) {
    troubles.push({
      code: SAME_FAILURE[waiting.reason] ?? waiting.reason,
      message: waiting.message ?? `Container ${container} cannot start.`,
      container,
    });
  }
  const ended = status.state?.terminated;
  if (ended && ended.exitCode !== 0) {
    troubles.push({
      code: ended.reason ?? 'Error',
      message: `Container ${container} ended with exit code ${
        ended.exitCode ?? 'unknown'
      }.`,
      container,
    });
  }
  const before = status.lastState?.terminated;
  if (
    before?.reason === 'OOMKilled' &&
    ended?.reason !== 'OOMKilled' &&
    secondsBetween(before.finishedAt, now) <= RECENT_KILL_SECONDS
  ) {
    troubles.push({
      code: 'OOMKilled',
      message: `Container ${container} used more memory than its limit and was killed.`,
      container,
    });
  }
  return troubles;
}

function waitingTrouble(pod: PodObject, now: string): PodTrouble[] {
  const scheduled = condition(pod, 'PodScheduled');
  if (scheduled?.status === 'False' && scheduled.reason) {
    return [
      {
        code: scheduled.reason,
        message: scheduled.message ?? 'No node takes the pod.',
      },
    ];
  }
  const ready = condition(pod, 'Ready');
  const since = ready?.lastTransitionTime ?? pod.metadata.creationTimestamp;
  if (secondsBetween(since, now) <= GRACE_SECONDS) {
    return [];
  }
  if (pod.status?.phase !== 'Running') {
    return [
      {
        code: 'Pending',
        message: pod.spec.nodeName
          ? `The pod has been starting on ${pod.spec.nodeName} for more than ${GRACE_SECONDS} seconds.`
          : `The pod has been waiting for a node for more than ${GRACE_SECONDS} seconds.`,
      },
    ];
  }
  return ready?.status === 'False'
    ? [
        {
          code: 'NotReady',
          message: ready.message ?? 'The pod runs but is not ready.',
        },
      ]
    : [];
}

function condition(pod: PodObject, type: string): Condition | undefined {
  return pod.status?.conditions?.find(candidate => candidate.type === type);
}
