import type {
  WorkloadHealth,
  WorkloadSummary,
} from '@kubernetes-architect/plugin-kubernetes-architect-common';

const PROBLEM_STATES: readonly WorkloadHealth[] = ['failed', 'degraded'];

/** Workloads whose name, namespace, kind or reason hold every word of the text, in the order they came in. */
export function selectWorkloads(
  workloads: readonly WorkloadSummary[],
  selection: { text: string; onlyProblems: boolean },
): WorkloadSummary[] {
  const words = selection.text.toLowerCase().split(/\s+/).filter(Boolean);
  return workloads.filter(workload => {
    if (selection.onlyProblems && !PROBLEM_STATES.includes(workload.health)) {
      return false;
    }
    const text = [
      workload.name,
      workload.namespace,
      workload.kind,
      ...workload.reasons.map(reason => reason.code),
    ]
      .join(' ')
      .toLowerCase();
    return words.every(word => text.includes(word));
  });
}
