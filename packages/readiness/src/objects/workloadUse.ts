import { Quantity } from '../cel/Quantity';
import { listAt, mapAt, textAt } from './fieldValue';
import type { KubernetesObject } from './KubernetesObject';
import type { ObjectIndex } from './ObjectIndex';

/** Resources that the metrics API tells the use of. */
export const MEASURED = ['cpu', 'memory'] as const;

/** A resource that is measured. */
export type MeasuredResource = (typeof MEASURED)[number];

/** What the measured pods of a workload use and request together. */
export interface WorkloadUse {
  pods: number;
  used: Record<MeasuredResource, Quantity>;
  requested: Record<MeasuredResource, Quantity>;
}

const uses = new WeakMap<ObjectIndex, Map<KubernetesObject, WorkloadUse>>();

/** The use of a workload, as the metrics API measured it last; undefined where none of its pods was measured. */
export function workloadUse(
  workload: KubernetesObject,
  index: ObjectIndex,
): WorkloadUse | undefined {
  let known = uses.get(index);
  if (!known) uses.set(index, (known = measure(index)));
  return known.get(workload);
}

function measure(index: ObjectIndex): Map<KubernetesObject, WorkloadUse> {
  const all = new Map<KubernetesObject, WorkloadUse>();
  for (const { reference, value } of index.ofKind(
    'metrics.k8s.io/PodMetrics',
  )) {
    const pod = index.find('Pod', reference.name, reference.namespace);
    if (!pod) continue;
    const workload = index.workloadOf(pod);
    const use = all.get(workload) ?? {
      pods: 0,
      used: nothing(),
      requested: nothing(),
    };
    use.pods += 1;
    for (const container of listAt(value, 'containers')) {
      addTo(use.used, mapAt(container, 'usage'));
    }
    for (const container of listAt(pod.value, 'spec', 'containers')) {
      addTo(use.requested, mapAt(container, 'resources', 'requests'));
    }
    all.set(workload, use);
  }
  return all;
}

function nothing(): Record<MeasuredResource, Quantity> {
  return { cpu: Quantity.fromInteger(0n), memory: Quantity.fromInteger(0n) };
}

function addTo(
  sum: Record<MeasuredResource, Quantity>,
  amounts: unknown,
): void {
  for (const resource of MEASURED) {
    const amount = Quantity.parse(textAt(amounts, resource) ?? '0');
    if (amount) sum[resource] = sum[resource].add(amount);
  }
}
