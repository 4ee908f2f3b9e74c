import type { KubernetesObject } from '../objects/KubernetesObject';

/**
 * Puts builds together that can be in one cluster: overlays of one base make the same objects, so each is in a group of its
 * own; a build that shares no object with another, such as the namespaces of a tenant, is in every group.
 */
export function groupBuilds(
  builds: readonly (readonly KubernetesObject[])[],
): KubernetesObject[][] {
  const makers = new Map<string, number>();
  for (const build of builds) {
    for (const key of keysOf(build))
      makers.set(key, (makers.get(key) ?? 0) + 1);
  }
  const isShared = (build: readonly KubernetesObject[]) =>
    ![...keysOf(build)].some(key => (makers.get(key) ?? 0) > 1);
  const groups: { keys: Set<string>; objects: KubernetesObject[] }[] = [];
  for (const build of builds.filter(objects => !isShared(objects))) {
    const keys = keysOf(build);
    let group = groups.find(
      candidate => ![...keys].some(key => candidate.keys.has(key)),
    );
    if (!group) groups.push((group = { keys: new Set(), objects: [] }));
    for (const key of keys) group.keys.add(key);
    group.objects.push(...build);
  }
  const shared = builds.filter(isShared).flat();
  return groups.length === 0
    ? [shared]
    : groups.map(({ objects }) => [...shared, ...objects]);
}

function keysOf(objects: readonly KubernetesObject[]): Set<string> {
  return new Set(
    objects.map(({ group, reference: { kind, namespace, name } }) =>
      [group, kind, namespace ?? '', name].join('\n'),
    ),
  );
}
