import {
  describeObject,
  type ObjectReference,
} from '../objects/KubernetesObject';

/** An object, and the kustomization that made it, since overlays of one base make objects of the same name. */
export function describeSubject(
  reference: ObjectReference,
  build: string | undefined,
): string {
  const object = describeObject(reference);
  return build === undefined ? object : `${object} (${build})`;
}
