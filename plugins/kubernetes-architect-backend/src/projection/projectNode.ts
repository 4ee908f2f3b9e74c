import type { NodeSummary } from '@kubernetes-architect/plugin-kubernetes-architect-common';
import type { NodeObject } from '../snapshot/clusterSchemas';
import { toAmounts, toResourceAmount, type Amounts } from './amounts';
import { nodePoolName } from './nodePoolName';

const SPOT_LABELS: Readonly<Record<string, string>> = {
  'eks.amazonaws.com/capacityType': 'SPOT',
  'karpenter.sh/capacity-type': 'spot',
  'cloud.google.com/gke-spot': 'true',
  'cloud.google.com/gke-preemptible': 'true',
  'kubernetes.azure.com/scalesetpriority': 'spot',
};

/** Makes the row of a node; `requested` is undefined when pods could not be read. */
export function projectNode(
  node: NodeObject,
  requested: { amounts: Amounts; pods: number } | undefined,
): NodeSummary {
  const labels = node.metadata.labels ?? {};
  const status = node.status ?? {};
  const conditions = status.conditions ?? [];
  const ready = conditions.some(
    condition => condition.type === 'Ready' && condition.status === 'True',
  );
  const pressures = conditions
    .filter(({ type, status: value }) => type !== 'Ready' && value === 'True')
    .map(({ type }) => type);
  return {
    name: node.metadata.name,
    pool: nodePoolName(labels).name,
    ready,
    schedulable: node.spec?.unschedulable !== true,
    kubeletVersion: status.nodeInfo?.kubeletVersion || undefined,
    zone: labels['topology.kubernetes.io/zone'],
    region: labels['topology.kubernetes.io/region'],
    instanceType: labels['node.kubernetes.io/instance-type'],
    architecture:
      labels['kubernetes.io/arch'] ||
      status.nodeInfo?.architecture ||
      undefined,
    spot: Object.entries(SPOT_LABELS).some(
      ([label, value]) => labels[label] === value,
    ),
    taints: (node.spec?.taints ?? []).map(({ key, value, effect }) =>
      value ? `${key}=${value}:${effect}` : `${key}:${effect}`,
    ),
    problems: ready ? pressures : ['NotReady', ...pressures],
    capacity: {
      capacity: toResourceAmount(toAmounts(status.capacity)),
      allocatable: toResourceAmount(toAmounts(status.allocatable)),
      requested:
        requested && toResourceAmount(requested.amounts, requested.pods),
    },
    createdAt: node.metadata.creationTimestamp,
  };
}
