import type {
  NamespaceSummary,
  WorkloadSummary,
} from '@kubernetes-architect/plugin-kubernetes-architect-common';
import type { NamespaceObject } from '../snapshot/clusterSchemas';
import type { PodObject } from '../snapshot/podSchemas';
import { addAmounts, toResourceAmount } from './amounts';
import { countWorkloads } from './countWorkloads';
import { podRequests } from './podRequests';
import { hasEnded } from './sumCapacity';

const TENANT_LABELS = [
  'kubernetes-architect.io/tenant',
  'capsule.clastix.io/tenant',
];

/** Makes the list of namespaces: those with unhealthy workloads first, then by name. */
export function projectNamespaces(options: {
  namespaces: readonly NamespaceObject[];
  workloads: readonly WorkloadSummary[] | undefined;
  pods: readonly PodObject[] | undefined;
}): NamespaceSummary[] {
  const { namespaces, workloads, pods } = options;
  const podsOf = groupByNamespace(pods ?? [], pod => pod.metadata.namespace);
  const workloadsOf = groupByNamespace(
    workloads ?? [],
    workload => workload.namespace,
  );
  return namespaces
    .map(({ metadata, status }): NamespaceSummary => {
      const labels = metadata.labels ?? {};
      return {
        name: metadata.name,
        phase: status?.phase ?? 'Active',
        tenant: TENANT_LABELS.map(label => labels[label]).find(Boolean),
        podSecurity: labels['pod-security.kubernetes.io/enforce'],
        system: metadata.name.startsWith('kube-'),
        workloads:
          workloads && countWorkloads(workloadsOf.get(metadata.name) ?? []),
        requested: pods && sumRequests(podsOf.get(metadata.name) ?? []),
        createdAt: metadata.creationTimestamp,
      };
    })
    .sort(
      (left, right) =>
        unhealthy(right) - unhealthy(left) ||
        left.name.localeCompare(right.name),
    );
}

function unhealthy({ workloads }: NamespaceSummary): number {
  return workloads ? workloads.failed + workloads.degraded : 0;
}

function sumRequests(pods: readonly PodObject[]) {
  const holding = pods.filter(pod => !hasEnded(pod));
  return toResourceAmount(
    addAmounts(...holding.map(pod => podRequests(pod.spec))),
    holding.length,
  );
}

function groupByNamespace<T>(
  items: readonly T[],
  namespaceOf: (item: T) => string | undefined,
): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const namespace = namespaceOf(item) ?? '';
    const group = groups.get(namespace);
    if (group) {
      group.push(item);
    } else {
      groups.set(namespace, [item]);
    }
  }
  return groups;
}
