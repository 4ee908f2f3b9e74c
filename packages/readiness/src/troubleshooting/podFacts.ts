import { listAt, mapAt, textAt, type FieldMap } from '../objects/fieldValue';
import type { KubernetesObject } from '../objects/KubernetesObject';
import { matchesLabels } from '../objects/matchesSelector';
import type { ObjectIndex } from '../objects/ObjectIndex';

/** A condition of an object by its type; an empty map when there is none. */
export function conditionOf(object: KubernetesObject, type: string): FieldMap {
  const found = listAt(object.value, 'status', 'conditions').find(
    condition => textAt(condition, 'type') === type,
  );
  return mapAt(found);
}

/** The status of every container of a pod, those that start it too. */
export function containerStatuses(pod: KubernetesObject): FieldMap[] {
  return ['initContainerStatuses', 'containerStatuses'].flatMap(field =>
    listAt(pod.value, 'status', field).map(status => mapAt(status)),
  );
}

/** Pods that have not ended. */
export function runningPods(index: ObjectIndex): KubernetesObject[] {
  return index
    .ofKind('Pod')
    .filter(
      ({ value }) =>
        !['Succeeded', 'Failed'].includes(
          textAt(value, 'status', 'phase') ?? '',
        ),
    );
}

/** Whether a pod takes traffic. */
export function isReady(pod: KubernetesObject): boolean {
  return textAt(conditionOf(pod, 'Ready'), 'status') === 'True';
}

/** The pods that a Service selects; undefined for one without a selector, whose endpoints are written by others. */
export function podsOfService(
  service: KubernetesObject,
  index: ObjectIndex,
): KubernetesObject[] | undefined {
  const selector = mapAt(service.value, 'spec', 'selector');
  if (Object.keys(selector).length === 0) return undefined;
  return runningPods(index).filter(
    pod =>
      pod.reference.namespace === service.reference.namespace &&
      matchesLabels(selector, mapAt(pod.value, 'metadata', 'labels')),
  );
}

/** Containers of running pods that wait for one of the reasons, with what the kubelet says. */
export function waitingContainers(
  index: ObjectIndex,
  reasons: readonly string[],
): { pod: KubernetesObject; status: FieldMap; message: string }[] {
  return runningPods(index).flatMap(pod => {
    const status = containerStatuses(pod).find(candidate =>
      reasons.includes(textAt(candidate, 'state', 'waiting', 'reason') ?? ''),
    );
    if (!status) return [];
    const name = textAt(status, 'name') ?? '';
    const reason = textAt(status, 'state', 'waiting', 'reason') ?? '';
    const said = textAt(status, 'state', 'waiting', 'message');
    return [
      {
        pod,
        status,
        message: `container ${name}: ${reason}${said ? `, ${said}` : ''}`,
      },
    ];
  });
}

/** Whether the last end of a container was for want of memory. */
export function wasOutOfMemory(status: FieldMap): boolean {
  return ['state', 'lastState'].some(
    field => textAt(status, field, 'terminated', 'reason') === 'OOMKilled',
  );
}

/** The messages of warnings about an object. */
export function warningsOf(
  object: KubernetesObject,
  index: ObjectIndex,
): string[] {
  const { kind, name, namespace } = object.reference;
  return index
    .ofKind('Event')
    .filter(
      ({ value }) =>
        textAt(value, 'involvedObject', 'kind') === kind &&
        textAt(value, 'involvedObject', 'name') === name &&
        textAt(value, 'involvedObject', 'namespace') === namespace,
    )
    .flatMap(({ value }) => textAt(value, 'message') ?? []);
}
