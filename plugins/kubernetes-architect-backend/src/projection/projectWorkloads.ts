import type {
  WorkloadKind,
  WorkloadSummary,
} from '@kubernetes-architect/plugin-kubernetes-architect-common';
import type { AnyObject } from '../snapshot/commonSchemas';
import type { PodSpec } from '../snapshot/podSchemas';
import type { SnapshotObjects } from '../snapshot/snapshotObjects';
import { compareWorkloads } from './compareWorkloads';
import { toCpuAndMemory } from './amounts';
import { cronJobState, jobState } from './jobState';
import { podRequests } from './podRequests';
import {
  hasKnownOwner,
  knownOwners,
  objectKey,
  podsByOwner,
} from './podsByOwner';
import {
  barePodState,
  daemonSetState,
  deploymentState,
  replicaSetState,
  statefulSetState,
} from './replicatedStates';
import { sumReasons } from './sumReasons';
import type { WorkloadFacts, WorkloadState } from './workloadState';

/**
 * Makes the list of workloads with their health, problems first.
 *
 * @param now - time of the observation, ISO 8601
 * @returns undefined when no workload kind could be read
 */
export function projectWorkloads(
  objects: SnapshotObjects,
  now: string,
): WorkloadSummary[] | undefined {
  const { Deployment, StatefulSet, DaemonSet, ReplicaSet, CronJob, Job, Pod } =
    objects;
  const all = [Deployment, StatefulSet, DaemonSet, CronJob, Job, Pod];
  if (all.every(list => list === undefined)) {
    return undefined;
  }
  const owners = knownOwners(objects);
  const pods = podsByOwner(objects);
  const rows: WorkloadSummary[] = [];

  function addRows<T extends AnyObject>(options: {
    kind: WorkloadKind;
    list: readonly T[] | undefined;
    template: (object: T) => PodSpec;
    state: (object: T, facts: WorkloadFacts) => WorkloadState;
  }) {
    for (const object of options.list ?? []) {
      if (hasKnownOwner(object, owners)) {
        continue;
      }
      const { namespace, name } = object.metadata;
      const own = pods.get(objectKey(options.kind, namespace, name)) ?? [];
      const facts = {
        pods: Pod && own,
        podReasons: sumReasons(own, now),
      };
      rows.push(
        toRow({
          kind: options.kind,
          object,
          spec: options.template(object),
          state: options.state(object, facts),
          restarts: Pod && countRestarts(own),
        }),
      );
    }
  }

  const ofTemplate = (object: { spec: { template: { spec: PodSpec } } }) =>
    object.spec.template.spec;
  addRows({
    kind: 'Deployment',
    list: Deployment,
    template: ofTemplate,
    state: deploymentState,
  });
  addRows({
    kind: 'StatefulSet',
    list: StatefulSet,
    template: ofTemplate,
    state: statefulSetState,
  });
  addRows({
    kind: 'DaemonSet',
    list: DaemonSet,
    template: ofTemplate,
    state: daemonSetState,
  });
  addRows({
    kind: 'CronJob',
    list: CronJob,
    template: cronJob => cronJob.spec.jobTemplate.spec.template.spec,
    state: (cronJob, facts) =>
      cronJobState(cronJob, {
        ...facts,
        jobs: (Job ?? []).filter(job => isOwnedBy(job, cronJob)),
      }),
  });
  addRows({ kind: 'Job', list: Job, template: ofTemplate, state: jobState });
  addRows({
    kind: 'ReplicaSet',
    // An old ReplicaSet whose Deployment may not be read is no workload.
    list: ReplicaSet?.filter(set => (set.spec.replicas ?? 1) > 0),
    template: ofTemplate,
    state: replicaSetState,
  });
  addRows({
    kind: 'Pod',
    list: Pod,
    template: pod => pod.spec,
    state: barePodState,
  });
  return rows.sort(compareWorkloads);
}

function isOwnedBy(object: AnyObject, owner: AnyObject): boolean {
  return (
    object.metadata.namespace === owner.metadata.namespace &&
    (object.metadata.ownerReferences ?? []).some(
      reference =>
        reference.kind === 'CronJob' && reference.name === owner.metadata.name,
    )
  );
}

function countRestarts(pods: NonNullable<SnapshotObjects['Pod']>): number {
  return pods
    .flatMap(pod => pod.status?.containerStatuses ?? [])
    .reduce((sum, status) => sum + (status.restartCount ?? 0), 0);
}

function toRow(options: {
  kind: WorkloadKind;
  object: AnyObject;
  spec: PodSpec;
  state: WorkloadState;
  restarts: number | undefined;
}): WorkloadSummary {
  const { kind, object, spec, state, restarts } = options;
  const { name, namespace, labels, creationTimestamp } = object.metadata;
  const images = spec.containers
    .map(container => container.image)
    .filter(image => image !== undefined);
  return {
    kind,
    namespace: namespace ?? '',
    name,
    ...state,
    restarts,
    images: [...new Set(images)].sort(),
    requests: toCpuAndMemory(podRequests(spec)),
    partOf: labels?.['app.kubernetes.io/part-of'],
    version: labels?.['app.kubernetes.io/version'],
    createdAt: creationTimestamp,
  };
}
