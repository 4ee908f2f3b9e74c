import { ClusterReadError } from '@kubernetes-architect/plugin-kubernetes-architect-node';
import { isJsonObject, type JsonObject } from '../../snapshot/jsonObject';
import type { KindResource } from '../../snapshot/kindResources';
import { parseObjects, type ParsedObjects } from '../../snapshot/parseObjects';
import type { SnapshotKind } from '../../snapshot/snapshotObjects';
import type { ClusterConnection } from './ClusterConnection';
import { getJson, malformed } from './getJson';

/** Objects in one page. */
export const PAGE_SIZE = 500;

/** A list that was read in pages. */
export interface ListedObjects<K extends SnapshotKind>
  extends ParsedObjects<K> {
  /** Number of objects that came, good and bad. */
  listed: number;
  /** True when the list was cut at the kind's limit. */
  truncated: boolean;
}

interface ListOptions<K extends SnapshotKind> {
  connection: ClusterConnection;
  resource: KindResource & { kind: K };
  signal: AbortSignal;
}

/**
 * Lists a kind over all namespaces in pages. Each page is trimmed when it comes, so that no more than one is held
 * whole and the event loop is free between them. When the continue token expires on the way (410), the list is
 * started again once.
 *
 * @throws ClusterReadError
 */
export async function listPages<K extends SnapshotKind>(
  options: ListOptions<K>,
): Promise<ListedObjects<K>> {
  try {
    return await listOnce(options);
  } catch (error) {
    if (error instanceof ClusterReadError && error.code === 'expired') {
      return listOnce(options);
    }
    throw error;
  }
}

async function listOnce<K extends SnapshotKind>(
  options: ListOptions<K>,
): Promise<ListedObjects<K>> {
  const { connection, resource, signal } = options;
  const { maxObjects } = resource;
  const pages: ParsedObjects<K>[] = [];
  let listed = 0;
  let cut = false;
  let token = '';
  do {
    const page = await getJson({
      connection,
      resource: resource.resource,
      path: pagePath(resource, token),
      signal,
    });
    const items = pageItems(page, options);
    const wanted = items.slice(0, maxObjects - listed);
    pages.push(parseObjects(resource.kind, wanted));
    listed += wanted.length;
    cut ||= wanted.length < items.length;
    const next = continueToken(page.metadata);
    if (next !== '' && next === token) {
      throw malformed({
        cluster: connection.cluster,
        resource: resource.resource,
        problem: 'repeats its continue token',
      });
    }
    token = next;
  } while (token !== '' && listed < maxObjects);
  return {
    objects: pages.flatMap(
      ({ objects }) => objects as unknown[],
    ) as ParsedObjects<K>['objects'],
    quarantined: pages.reduce((sum, page) => sum + page.quarantined, 0),
    firstProblem: pages.find(page => page.firstProblem)?.firstProblem,
    listed,
    truncated: cut || token !== '',
  };
}

function pageItems(
  page: JsonObject,
  options: { connection: ClusterConnection; resource: KindResource },
): unknown[] {
  // Go writes an empty list of some servers as null.
  const items = page.items ?? [];
  if (!Array.isArray(items)) {
    throw malformed({
      cluster: options.connection.cluster,
      resource: options.resource.resource,
      problem: 'has no list of items',
    });
  }
  return items;
}

function pagePath(resource: KindResource, token: string): string {
  const query = new URLSearchParams({
    ...resource.query,
    limit: String(PAGE_SIZE),
    ...(token && { continue: token }),
  });
  return `${resource.path}?${query}`;
}

function continueToken(metadata: unknown): string {
  const token = isJsonObject(metadata) ? metadata.continue : undefined;
  return typeof token === 'string' ? token : '';
}
