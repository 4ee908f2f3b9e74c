import type { FieldPath } from './FieldPath';
import { fieldAt, itemsAt, type FieldMap, type FieldValue } from './fieldValue';
import type { KubernetesObject } from './KubernetesObject';

/**
 * Where the pod is in objects of a kind: the path of the value that has `metadata` and `spec` of the pod.
 *
 * @public
 */
export interface PodTemplateKind {
  /** `Deployment` for core, else `apps/Deployment`. */
  kind: string;
  path: FieldPath;
}

const TEMPLATE: FieldPath = ['spec', 'template'];

/** The kinds known without configuration. */
export const POD_TEMPLATE_KINDS: readonly PodTemplateKind[] = [
  { kind: 'Pod', path: [] },
  { kind: 'PodTemplate', path: ['template'] },
  { kind: 'ReplicationController', path: TEMPLATE },
  { kind: 'apps/Deployment', path: TEMPLATE },
  { kind: 'apps/StatefulSet', path: TEMPLATE },
  { kind: 'apps/DaemonSet', path: TEMPLATE },
  { kind: 'apps/ReplicaSet', path: TEMPLATE },
  { kind: 'extensions/Deployment', path: TEMPLATE },
  { kind: 'extensions/DaemonSet', path: TEMPLATE },
  { kind: 'extensions/ReplicaSet', path: TEMPLATE },
  { kind: 'batch/Job', path: TEMPLATE },
  { kind: 'batch/CronJob', path: ['spec', 'jobTemplate', 'spec', 'template'] },
  { kind: 'argoproj.io/Rollout', path: TEMPLATE },
  { kind: 'serving.knative.dev/Service', path: TEMPLATE },
];

/**
 * The pod inside an object.
 *
 * @public
 */
export interface PodView {
  /** Path of the value with the pod's metadata and spec. */
  path: FieldPath;
  metadata: FieldMap;
  spec: FieldMap;
}

const CONTAINER_LISTS = ['initContainers', 'containers', 'ephemeralContainers'];

/** A container with its path inside the pod spec. */
export interface ContainerView {
  container: FieldValue;
  path: FieldPath;
  list: string;
}

/** `Deployment` for core kinds, else `apps/Deployment`. */
export function kindKey(object: KubernetesObject): string {
  const { kind } = object.reference;
  return object.group ? `${object.group}/${kind}` : kind;
}

/** The pod of an object; undefined for kinds without one and templates that are kept elsewhere. */
export function podViewOf(
  object: KubernetesObject,
  kinds: ReadonlyMap<string, FieldPath>,
): PodView | undefined {
  const path = kinds.get(kindKey(object));
  if (!path) return undefined;
  const spec = asMap(fieldAt(object.value, [...path, 'spec']));
  if (!spec) return undefined;
  const metadata = asMap(fieldAt(object.value, [...path, 'metadata'])) ?? {};
  return { path, metadata, spec };
}

/** Every container: those that start the pod, those that run in it, and those added to debug it. */
export function containersOf(spec: FieldMap): ContainerView[] {
  return CONTAINER_LISTS.flatMap(list =>
    itemsAt(spec, [list]).map(({ item, path }) => ({
      container: item,
      path,
      list,
    })),
  );
}

function asMap(value: unknown): FieldMap | undefined {
  return value !== null && typeof value === 'object' && !Array.isArray(value)
    ? (value as FieldMap)
    : undefined;
}
