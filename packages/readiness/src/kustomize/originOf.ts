import { mapAt, textAt, type FieldMap } from '../objects/fieldValue';
import type { KubernetesObject } from '../objects/KubernetesObject';

const ORIGIN = 'config.kubernetes.io/origin';

/** Where kustomize says an object comes from: its file, or the kustomization that generated it. */
export function originOf(object: KubernetesObject): string | undefined {
  const origin = textAt(object.value, 'metadata', 'annotations', ORIGIN) ?? '';
  const path = /^(?:path|configuredIn): (?<path>.+)$/m.exec(origin)?.groups;
  return path?.path.replace(/^'(.*)'$/, '$1');
}

/** The object without what kustomize noted about it. */
export function withoutOrigin(value: FieldMap): FieldMap {
  const { [ORIGIN]: _origin, ...annotations } = mapAt(
    value,
    'metadata',
    'annotations',
  );
  const { annotations: _annotations, ...metadata } = mapAt(value, 'metadata');
  return {
    ...value,
    metadata:
      Object.keys(annotations).length > 0
        ? { ...metadata, annotations }
        : metadata,
  };
}
