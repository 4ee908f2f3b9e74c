import type { SnapshotKind } from './snapshotObjects';

/** Where a kind is listed. */
export interface KindResource {
  /** The kind. */
  kind: SnapshotKind;
  /** Path of the list over all namespaces. */
  path: string;
  /** Group and resource as in a role, e.g. `apps/deployments`. */
  resource: string;
  /** Query parameters besides those of paging. */
  query?: Record<string, string>;
  /** Greatest number of objects that is read; what is beyond is cut off. */
  maxObjects: number;
}

const MAX_OBJECTS = 20_000;
const MAX_EVENTS = 2_000;

/** What a dashboard needs, in the order in which it is asked. */
export const dashboardKinds: readonly KindResource[] = [
  core('Node', 'nodes'),
  core('Namespace', 'namespaces'),
  core('Pod', 'pods'),
  group('apps', 'Deployment', 'deployments'),
  group('apps', 'ReplicaSet', 'replicasets'),
  group('apps', 'StatefulSet', 'statefulsets'),
  group('apps', 'DaemonSet', 'daemonsets'),
  group('batch', 'Job', 'jobs'),
  group('batch', 'CronJob', 'cronjobs'),
  core('PersistentVolumeClaim', 'persistentvolumeclaims'),
  {
    ...core('Event', 'events'),
    // Normal events are many and say little; warnings are few.
    query: { fieldSelector: 'type!=Normal' },
    maxObjects: MAX_EVENTS,
  },
];

/** What a recorded snapshot holds: the same, and what rules are evaluated on. */
export const recordedKinds: readonly KindResource[] = [
  ...dashboardKinds,
  core('Service', 'services'),
  core('ResourceQuota', 'resourcequotas'),
  core('LimitRange', 'limitranges'),
  group('networking.k8s.io', 'Ingress', 'ingresses'),
  group('networking.k8s.io', 'NetworkPolicy', 'networkpolicies'),
  group('policy', 'PodDisruptionBudget', 'poddisruptionbudgets'),
  {
    ...group(
      'autoscaling',
      'HorizontalPodAutoscaler',
      'horizontalpodautoscalers',
    ),
    path: '/apis/autoscaling/v2/horizontalpodautoscalers',
  },
  group('storage.k8s.io', 'StorageClass', 'storageclasses'),
];

function core(kind: SnapshotKind, resource: string): KindResource {
  return {
    kind,
    resource,
    path: `/api/v1/${resource}`,
    maxObjects: MAX_OBJECTS,
  };
}

function group(
  apiGroup: string,
  kind: SnapshotKind,
  resource: string,
): KindResource {
  return {
    kind,
    resource: `${apiGroup}/${resource}`,
    path: `/apis/${apiGroup}/v1/${resource}`,
    maxObjects: MAX_OBJECTS,
  };
}
