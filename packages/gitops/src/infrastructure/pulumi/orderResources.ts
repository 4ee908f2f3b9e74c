import { addressOfResource, type CloudResource } from '../cloud/CloudStack';
import { targetsOf } from './toTypeScript';

/**
 * Resources in an order in which each comes after those that it names.
 *
 * @throws Error when a resource names one that is not there
 */
export function orderResources(
  resources: readonly CloudResource[],
): CloudResource[] {
  const byAddress = new Map(
    resources.map(resource => [addressOfResource(resource), resource]),
  );
  const ordered: CloudResource[] = [];
  const done = new Set<string>();
  const visit = (resource: CloudResource) => {
    const address = addressOfResource(resource);
    if (done.has(address)) return;
    done.add(address);
    const targets = [
      ...Object.values(resource.args).flatMap(targetsOf),
      ...(resource.dependsOn ?? []),
    ];
    for (const target of targets) {
      const found = byAddress.get(target);
      if (!found)
        throw new Error(`${address} names ${target}, which is not there`);
      visit(found);
    }
    ordered.push(resource);
  };
  resources.forEach(visit);
  return ordered;
}
