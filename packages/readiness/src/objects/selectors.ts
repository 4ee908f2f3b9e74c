import { mapAt, textAt } from './fieldValue';
import type { KubernetesObject } from './KubernetesObject';
import { matchesLabels, matchesSelector } from './matchesSelector';
import type { ObjectIndex, Workload } from './ObjectIndex';

const AUTOSCALERS = [
  'autoscaling/HorizontalPodAutoscaler',
  'keda.sh/ScaledObject',
];

/** The object that an autoscaler scales; undefined when it is not here. */
export function scaleTargetOf(
  autoscaler: KubernetesObject,
  index: ObjectIndex,
): KubernetesObject | undefined {
  const target = mapAt(autoscaler.value, 'spec', 'scaleTargetRef');
  const apiVersion = textAt(target, 'apiVersion') ?? 'apps/v1';
  const kind = textAt(target, 'kind') ?? 'Deployment';
  const key = apiVersion.includes('/')
    ? `${apiVersion.split('/')[0]}/${kind}`
    : kind;
  return index.find(
    key,
    textAt(target, 'name') ?? '',
    autoscaler.reference.namespace,
  );
}

/** Autoscalers by what they scale, made once for an index. */
const scalers = new WeakMap<
  ObjectIndex,
  Map<KubernetesObject, KubernetesObject[]>
>();

/** The autoscalers of a workload. */
export function autoscalersOf(
  object: KubernetesObject,
  index: ObjectIndex,
): readonly KubernetesObject[] {
  let byTarget = scalers.get(index);
  if (!byTarget) {
    byTarget = new Map();
    for (const autoscaler of AUTOSCALERS.flatMap(kind => index.ofKind(kind))) {
      const target = scaleTargetOf(autoscaler, index);
      if (!target) continue;
      byTarget.set(target, [...(byTarget.get(target) ?? []), autoscaler]);
    }
    scalers.set(index, byTarget);
  }
  return byTarget.get(object) ?? [];
}

/** The workloads that a LabelSelector of an object takes, in the object's own namespace only. */
export function workloadsSelectedBy(
  object: KubernetesObject,
  index: ObjectIndex,
  field: 'selector' | 'podSelector' = 'selector',
): Workload[] {
  const selector = mapAt(object.value, 'spec', field);
  return index
    .workloadsLike(mapAt(selector, 'matchLabels'), object.reference.namespace)
    .filter(({ labels }) => matchesSelector(selector, labels));
}

/** The disruption budgets that take a workload. */
export function budgetsOf(
  object: KubernetesObject,
  index: ObjectIndex,
): readonly KubernetesObject[] {
  return index.selecting({
    kind: 'policy/PodDisruptionBudget',
    field: 'selector',
    labels: mapAt(index.podOf(object)?.metadata, 'labels'),
    namespace: object.reference.namespace,
  });
}

/** The network policies that take a workload. */
export function networkPoliciesOf(
  object: KubernetesObject,
  index: ObjectIndex,
): readonly KubernetesObject[] {
  return index.selecting({
    kind: 'networking.k8s.io/NetworkPolicy',
    field: 'podSelector',
    labels: mapAt(index.podOf(object)?.metadata, 'labels'),
    namespace: object.reference.namespace,
  });
}

/** The workloads behind a Service; a Service without a selector has none. */
export function workloadsBehind(
  service: KubernetesObject,
  index: ObjectIndex,
): Workload[] {
  const selector = mapAt(service.value, 'spec', 'selector');
  if (Object.keys(selector).length === 0) return [];
  return index
    .workloadsLike(selector, service.reference.namespace)
    .filter(({ labels }) => matchesLabels(selector, labels));
}
