import type { WorkloadReason } from '@kubernetes-architect/plugin-kubernetes-architect-common';
import type { PodObject } from '../snapshot/podSchemas';
import { podTrouble } from './podTrouble';

/** Longest message that is kept of an untrusted text. */
const MAX_MESSAGE = 500;

/** What follows from another trouble, and says less than it. */
const SYMPTOMS = new Set(['CrashLoopBackOff', 'NotReady']);

/** Sums the troubles of pods by code: the most frequent first, and a cause before its symptom. */
export function sumReasons(
  pods: readonly PodObject[],
  now: string,
): WorkloadReason[] {
  const byCode = new Map<string, WorkloadReason>();
  for (const pod of pods) {
    const counted = new Set<string>();
    for (const { code, message, container } of podTrouble(pod, now)) {
      const reason = byCode.get(code);
      if (!reason) {
        byCode.set(code, {
          code,
          message: message.slice(0, MAX_MESSAGE),
          pods: 1,
          examplePod: pod.metadata.name,
          container,
        });
      } else if (!counted.has(code)) {
        reason.pods++;
      }
      counted.add(code);
    }
  }
  return [...byCode.values()].sort(
    (left, right) =>
      right.pods - left.pods ||
      Number(SYMPTOMS.has(left.code)) - Number(SYMPTOMS.has(right.code)) ||
      left.code.localeCompare(right.code),
  );
}
