import type { FieldPath } from './FieldPath';
import { mapAt, textAt, type FieldMap } from './fieldValue';

/**
 * A place in a file; lines and columns count from 1.
 *
 * @public
 */
export interface SourcePosition {
  file: string;
  line: number;
  column: number;
}

/**
 * Names one object. `namespace` is missing for cluster-wide objects and where a manifest leaves it to the apply.
 *
 * @public
 */
export interface ObjectReference {
  apiVersion: string;
  kind: string;
  name: string;
  namespace?: string;
}

/**
 * One object to judge, from a file or a cluster.
 *
 * @public
 */
export interface KubernetesObject {
  reference: ObjectReference;
  /** API group, empty for core. */
  group: string;
  value: FieldMap;
  /** The document of the file that holds the object, counted from 0, and the object's place in it. */
  source?: { file: string; document: number; base: FieldPath };
  /** The folder of the kustomization that made the object; missing for objects that are in a file as they are. */
  build?: string;
  /** The position of a field, or of the nearest parent that is there; missing for live objects. */
  locate?: (path: FieldPath) => SourcePosition;
}

/** Wraps a decoded value; undefined when it has no apiVersion and kind. */
export function toKubernetesObject(
  value: FieldMap,
  origin: Pick<KubernetesObject, 'locate' | 'source'> = {},
): KubernetesObject | undefined {
  const apiVersion = textAt(value, 'apiVersion');
  const kind = textAt(value, 'kind');
  if (!apiVersion || !kind) return undefined;
  const metadata = mapAt(value, 'metadata');
  const generated = textAt(metadata, 'generateName');
  const name = textAt(metadata, 'name') ?? (generated ? `${generated}*` : '');
  return {
    reference: {
      apiVersion,
      kind,
      name,
      namespace: textAt(metadata, 'namespace'),
    },
    group: apiVersion.includes('/') ? apiVersion.split('/')[0] : '',
    value,
    ...origin,
  };
}

/** `Deployment shop/web`, for messages. */
export function describeObject(reference: ObjectReference): string {
  const { kind, namespace, name } = reference;
  return `${kind} ${namespace ? `${namespace}/` : ''}${name || '(no name)'}`;
}
