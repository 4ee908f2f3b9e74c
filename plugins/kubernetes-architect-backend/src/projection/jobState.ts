import type { WorkloadReason } from '@kubernetes-architect/plugin-kubernetes-architect-common';
import type { CronJobObject, JobObject } from '../snapshot/workloadSchemas';
import {
  conditionReason,
  findCondition,
  type WorkloadFacts,
  type WorkloadState,
} from './workloadState';

/** Tells the state of a Job. */
export function jobState(job: JobObject, facts: WorkloadFacts): WorkloadState {
  const desired = job.spec.completions ?? job.spec.parallelism ?? 1;
  const ready = job.status?.succeeded ?? 0;
  const conditions = job.status?.conditions;
  const failed = findCondition(conditions, 'Failed', 'True');
  if (findCondition(conditions, 'Complete', 'True')) {
    return { health: 'completed', reasons: [], desired, ready };
  }
  if (failed) {
    const reasons = [...conditionReason(failed, 'Failed'), ...facts.podReasons];
    return { health: 'failed', reasons, desired, ready };
  }
  if (job.spec.suspend) {
    return { health: 'suspended', reasons: [], desired, ready };
  }
  return {
    health: facts.podReasons.length > 0 ? 'degraded' : 'progressing',
    reasons: facts.podReasons,
    desired,
    ready,
  };
}

/** Tells the state of a CronJob from the Jobs that it started. */
export function cronJobState(
  cronJob: CronJobObject,
  options: WorkloadFacts & { jobs: readonly JobObject[] },
): WorkloadState {
  const { jobs, podReasons } = options;
  if (cronJob.spec.suspend) {
    return { health: 'suspended', reasons: [] };
  }
  const [latest] = [...jobs].sort((left, right) =>
    startOf(right).localeCompare(startOf(left)),
  );
  const failed =
    latest && findCondition(latest.status?.conditions, 'Failed', 'True');
  if (failed) {
    return {
      health: 'degraded',
      reasons: [lastRunFailed(latest, failed.message), ...podReasons],
    };
  }
  const isRunning = (latest?.status?.active ?? 0) > 0;
  return isRunning && podReasons.length > 0
    ? { health: 'degraded', reasons: podReasons }
    : { health: 'healthy', reasons: [] };
}

function startOf(job: JobObject): string {
  return job.status?.startTime ?? job.metadata.creationTimestamp ?? '';
}

function lastRunFailed(
  job: JobObject,
  message: string | undefined,
): WorkloadReason {
  return {
    code: 'LastRunFailed',
    message: `The last run ${job.metadata.name} failed${
      message ? `: ${message}` : '.'
    }`,
    pods: 0,
  };
}
