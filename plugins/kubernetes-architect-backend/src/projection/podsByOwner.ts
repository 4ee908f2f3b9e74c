import type { AnyObject } from '../snapshot/commonSchemas';
import type { PodObject } from '../snapshot/podSchemas';
import type { SnapshotObjects } from '../snapshot/snapshotObjects';

/** Key of an object: kind, namespace and name. */
export function objectKey(
  kind: string,
  namespace: string | undefined,
  name: string,
): string {
  return `${kind}/${namespace ?? ''}/${name}`;
}

/** The owner of an object, where it has one. */
export function controllerOf(
  object: AnyObject,
): { kind: string; name: string } | undefined {
  const owners = object.metadata.ownerReferences ?? [];
  return owners.find(owner => owner.controller) ?? owners[0];
}

/**
 * Finds the workload of each pod: pod → ReplicaSet → Deployment, pod → Job → CronJob, or its direct owner.
 *
 * @returns pods by the key of the topmost owner that the snapshot knows; pods without one are under their own key
 */
export function podsByOwner(
  objects: SnapshotObjects,
): ReadonlyMap<string, PodObject[]> {
  const known = knownOwners(objects);
  const byOwner = new Map<string, PodObject[]>();
  for (const pod of objects.Pod ?? []) {
    const { name, namespace } = pod.metadata;
    let key = objectKey('Pod', namespace, name);
    let owner = controllerOf(pod);
    while (owner) {
      const ownerKey = objectKey(owner.kind, namespace, owner.name);
      const object = known.get(ownerKey);
      if (!object) {
        break;
      }
      key = ownerKey;
      owner = controllerOf(object);
    }
    const pods = byOwner.get(key);
    if (pods) {
      pods.push(pod);
    } else {
      byOwner.set(key, [pod]);
    }
  }
  return byOwner;
}

/** Whether the owner of an object is itself in the snapshot, so that the object is no workload of its own. */
export function hasKnownOwner(
  object: AnyObject,
  known: ReadonlyMap<string, AnyObject>,
): boolean {
  const owner = controllerOf(object);
  return (
    owner !== undefined &&
    known.has(objectKey(owner.kind, object.metadata.namespace, owner.name))
  );
}

/** Everything that can own pods, by key. */
export function knownOwners(
  objects: SnapshotObjects,
): ReadonlyMap<string, AnyObject> {
  const known = new Map<string, AnyObject>();
  const kinds = [
    'Deployment',
    'ReplicaSet',
    'StatefulSet',
    'DaemonSet',
    'Job',
    'CronJob',
  ] as const;
  for (const kind of kinds) {
    for (const object of (objects[kind] ?? []) as AnyObject[]) {
      const { namespace, name } = object.metadata;
      known.set(objectKey(kind, namespace, name), object);
    }
  }
  return known;
}
