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

/** The autoscalers of a workload. */
export function autoscalersOf(
  object: KubernetesObject,
  index: ObjectIndex,
): KubernetesObject[] {
  return AUTOSCALERS.flatMap(kind => index.ofKind(kind)).filter(
    autoscaler =>
      autoscaler.reference.namespace === object.reference.namespace &&
      scaleTargetOf(autoscaler, index) === object,
  );
}

/** The workloads that a LabelSelector of an object takes, in the object's own namespace only. */
export function workloadsSelectedBy(
  object: KubernetesObject,
  index: ObjectIndex,
  field: 'selector' | 'podSelector' = 'selector',
): Workload[] {
  const selector = mapAt(object.value, 'spec', field);
  return index
    .workloadsIn(object.reference.namespace)
    .filter(({ labels }) => matchesSelector(selector, labels));
}

/** The disruption budgets that take a workload. */
export function budgetsOf(
  object: KubernetesObject,
  index: ObjectIndex,
): KubernetesObject[] {
  const pod = index.podOf(object);
  const labels = mapAt(pod?.metadata, 'labels');
  return index
    .ofKind('policy/PodDisruptionBudget')
    .filter(
      budget =>
        budget.reference.namespace === object.reference.namespace &&
        matchesSelector(mapAt(budget.value, 'spec', 'selector'), labels),
    );
}

/** The workloads behind a Service; a Service without a selector has none. */
export function workloadsBehind(
  service: KubernetesObject,
  index: ObjectIndex,
): Workload[] {
  const selector = mapAt(service.value, 'spec', 'selector');
  if (Object.keys(selector).length === 0) return [];
  return index
    .workloadsIn(service.reference.namespace)
    .filter(({ labels }) => matchesLabels(selector, labels));
}
