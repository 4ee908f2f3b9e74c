import { ClusterReadError } from '@kubernetes-architect/plugin-kubernetes-architect-node';
import { isJsonObject } from '../../snapshot/jsonObject';
import type { KindResource } from '../../snapshot/kindResources';
import type { ClusterConnection } from './ClusterConnection';
import { getJson, malformed } from './getJson';

/** Objects in one page. */
export const PAGE_SIZE = 500;

/** A list that was read in pages. */
export interface ListedObjects {
  items: unknown[];
  /** True when the list was cut at the kind's limit. */
  truncated: boolean;
}

interface ListOptions {
  connection: ClusterConnection;
  resource: KindResource;
  signal: AbortSignal;
}

/**
 * Lists a kind over all namespaces in pages. When the continue token expires on the way (410), the list is
 * started again once.
 *
 * @throws ClusterReadError
 */
export async function listPages(options: ListOptions): Promise<ListedObjects> {
  try {
    return await listOnce(options);
  } catch (error) {
    if (error instanceof ClusterReadError && error.code === 'expired') {
      return listOnce(options);
    }
    throw error;
  }
}

async function listOnce(options: ListOptions): Promise<ListedObjects> {
  const { connection, resource, signal } = options;
  const items: unknown[] = [];
  let token = '';
  do {
    const page = await getJson({
      connection,
      resource: resource.resource,
      path: pagePath(resource, token),
      signal,
    });
    // Go writes an empty list of some servers as null.
    const pageItems = page.items ?? [];
    if (!Array.isArray(pageItems)) {
      throw malformed({
        cluster: connection.cluster,
        resource: resource.resource,
        problem: 'has no list of items',
      });
    }
    for (const item of pageItems) {
      items.push(item);
    }
    const next = continueToken(page.metadata);
    if (next !== '' && next === token) {
      throw malformed({
        cluster: connection.cluster,
        resource: resource.resource,
        problem: 'repeats its continue token',
      });
    }
    token = next;
  } while (token !== '' && items.length < resource.maxObjects);
  return {
    items: items.slice(0, resource.maxObjects),
    truncated: token !== '' || items.length > resource.maxObjects,
  };
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
