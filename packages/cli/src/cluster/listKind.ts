import { trimObject, type SnapshotKind } from '@kubernetes-architect/readiness';
import type { ClusterConnection } from './ClusterConnection';
import { getObject } from './getObject';
import { ReadFailure } from './ReadFailure';

/** A list that was read in pages. */
export interface ListedKind {
  objects: unknown[];
  /** True when it was cut at the limit of its kind. */
  truncated: boolean;
}

/**
 * Lists a kind over all namespaces in pages. Each page is trimmed when it comes, so that no more than one is held whole.
 * When the list expires on the way (410), it is started again once.
 *
 * @throws ReadFailure
 */
export async function listKind(
  connection: ClusterConnection,
  kind: SnapshotKind,
): Promise<ListedKind> {
  try {
    return await listOnce(connection, kind);
  } catch (error) {
    if (error instanceof ReadFailure && error.code === 'expired') {
      return listOnce(connection, kind);
    }
    throw error;
  }
}

async function listOnce(
  connection: ClusterConnection,
  kind: SnapshotKind,
): Promise<ListedKind> {
  const objects: unknown[] = [];
  let token = '';
  do {
    const page = await getObject(
      connection,
      pagePath(kind, token),
      resourceName(kind),
    );
    // Go writes an empty list of some servers as null.
    const items = page.items ?? [];
    if (!Array.isArray(items)) {
      throw new ReadFailure('malformed', 'the answer has no list of items');
    }
    for (const item of items) objects.push(trimmed(item, kind));
    const next = continueToken(page.metadata);
    if (next !== '' && next === token) {
      throw new ReadFailure(
        'malformed',
        'the answer repeats its continue token',
      );
    }
    token = next;
  } while (token !== '' && objects.length < kind.maxObjects);
  return {
    objects: objects.slice(0, kind.maxObjects),
    truncated: token !== '' || objects.length > kind.maxObjects,
  };
}

/** Group and resource as in a role. */
export function resourceName({ group, resource }: SnapshotKind): string {
  return group === '' ? resource : `${group}/${resource}`;
}

function trimmed(item: unknown, kind: SnapshotKind): unknown {
  if (typeof item !== 'object' || item === null || Array.isArray(item)) {
    throw new ReadFailure('malformed', 'the list holds something else');
  }
  return trimObject({ ...item }, kind);
}

function pagePath(kind: SnapshotKind, token: string): string {
  const { group, version, resource, query, pageSize } = kind;
  const root = group === '' ? `/api/${version}` : `/apis/${group}/${version}`;
  const parameters = new URLSearchParams({
    ...query,
    limit: String(pageSize),
    ...(token && { continue: token }),
  });
  return `${root}/${resource}?${parameters}`;
}

function continueToken(metadata: unknown): string {
  if (typeof metadata !== 'object' || metadata === null) return '';
  const token = 'continue' in metadata ? metadata.continue : undefined;
  return typeof token === 'string' ? token : '';
}
