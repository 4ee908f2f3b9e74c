import { ADDON_KINDS } from './addonKinds';

/**
 * A kind that a snapshot can hold, and where it is listed.
 *
 * @public
 */
export interface SnapshotKind {
  /** Key in `objects`: `Pod`, and `velero.io/Backup` for kinds of add-ons. */
  key: string;
  /** Group, empty for core. */
  group: string;
  /** The version that is asked for where the server names no other. */
  version: string;
  kind: string;
  /** Plural name in the path of the list. */
  resource: string;
  /** Query parameters besides those of paging. */
  query?: Readonly<Record<string, string>>;
  /** What is beyond is cut off and told. */
  maxObjects: number;
  /** Objects in one page. */
  pageSize: number;
  /** Only these dotted fields are kept besides the metadata, since others may hold values. */
  keep?: readonly string[];
}

const MAX_OBJECTS = 20_000;
const MAX_EVENTS = 2_000;
const PAGE_SIZE = 500;
/** Secrets and ConfigMaps may have a megabyte each. */
const SMALL_PAGE_SIZE = 50;

const BUILT_IN: readonly string[] = [
  'v1 Node nodes',
  'v1 Namespace namespaces',
  'v1 Pod pods',
  'apps/v1 Deployment deployments',
  'apps/v1 ReplicaSet replicasets',
  'apps/v1 StatefulSet statefulsets',
  'apps/v1 DaemonSet daemonsets',
  'batch/v1 Job jobs',
  'batch/v1 CronJob cronjobs',
  'v1 PersistentVolumeClaim persistentvolumeclaims',
  'v1 Event events',
  'v1 Service services',
  'v1 ResourceQuota resourcequotas',
  'v1 LimitRange limitranges',
  'networking.k8s.io/v1 Ingress ingresses',
  'networking.k8s.io/v1 NetworkPolicy networkpolicies',
  'policy/v1 PodDisruptionBudget poddisruptionbudgets',
  'autoscaling/v2 HorizontalPodAutoscaler horizontalpodautoscalers',
  'storage.k8s.io/v1 StorageClass storageclasses',
  'v1 PersistentVolume persistentvolumes',
  'v1 ServiceAccount serviceaccounts',
  'v1 ConfigMap configmaps',
  'v1 Secret secrets',
  'rbac.authorization.k8s.io/v1 Role roles',
  'rbac.authorization.k8s.io/v1 ClusterRole clusterroles',
  'rbac.authorization.k8s.io/v1 RoleBinding rolebindings',
  'rbac.authorization.k8s.io/v1 ClusterRoleBinding clusterrolebindings',
  'admissionregistration.k8s.io/v1 ValidatingWebhookConfiguration validatingwebhookconfigurations',
  'admissionregistration.k8s.io/v1 MutatingWebhookConfiguration mutatingwebhookconfigurations',
  'admissionregistration.k8s.io/v1 ValidatingAdmissionPolicyBinding validatingadmissionpolicybindings',
  'apiregistration.k8s.io/v1 APIService apiservices',
  'flowcontrol.apiserver.k8s.io/v1 FlowSchema flowschemas',
];

/** The kinds a snapshot is made of, in the order of the file. @public */
export const SNAPSHOT_KINDS: readonly SnapshotKind[] = [
  ...BUILT_IN.map(line => {
    const kind = parse(line);
    return { ...kind, key: kind.kind, ...limitsOf(kind.kind) };
  }),
  ...ADDON_KINDS.map(({ line, keep }) => {
    const kind = parse(line);
    return {
      ...kind,
      key: `${kind.group}/${kind.kind}`,
      ...limitsOf(kind.kind),
      keep,
    };
  }),
];

/** `Pod`, and `apps/Deployment`: how rules write a kind. @public */
export function ruleKindOf({ group, kind }: SnapshotKind): string {
  return group === '' ? kind : `${group}/${kind}`;
}

function parse(
  line: string,
): Pick<SnapshotKind, 'group' | 'version' | 'kind' | 'resource'> {
  const [apiVersion, kind, resource] = line.split(' ');
  const [version, group = ''] = apiVersion.split('/').reverse();
  return { group, version, kind, resource };
}

function limitsOf(
  kind: string,
): Pick<SnapshotKind, 'maxObjects' | 'pageSize' | 'query'> {
  const isLarge = kind === 'Secret' || kind === 'ConfigMap';
  const limits = {
    maxObjects: MAX_OBJECTS,
    pageSize: isLarge ? SMALL_PAGE_SIZE : PAGE_SIZE,
  };
  // Normal events are many and say little; warnings are few.
  return kind === 'Event'
    ? {
        ...limits,
        maxObjects: MAX_EVENTS,
        query: { fieldSelector: 'type!=Normal' },
      }
    : limits;
}
