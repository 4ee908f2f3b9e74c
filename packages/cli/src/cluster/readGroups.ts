import type { ClusterConnection } from './ClusterConnection';
import { getObject } from './getObject';

/**
 * The API groups that a cluster serves, with the version that it prefers of each; undefined where it does not say. It
 * tells an add-on that is not installed from one that may not be read: the latter is refused the same way.
 */
export async function readGroups(
  connection: ClusterConnection,
): Promise<ReadonlyMap<string, string> | undefined> {
  let answer;
  try {
    answer = await getObject(connection, '/apis', 'apis');
  } catch {
    return undefined;
  }
  if (!Array.isArray(answer.groups)) return undefined;
  return new Map(
    answer.groups.flatMap(group =>
      typeof group?.name === 'string' &&
      typeof group?.preferredVersion?.version === 'string'
        ? [[group.name, group.preferredVersion.version] as const]
        : [],
    ),
  );
}
