import { SNAPSHOT_KINDS, trimObject } from '@kubernetes-architect/readiness';
import { isJsonObject } from './jsonObject';
import {
  objectSchemas,
  type SnapshotKind,
  type SnapshotObjects,
} from './snapshotObjects';

/** Objects of one kind, and how many of them were not what the Kubernetes API promises. */
export interface ParsedObjects<K extends SnapshotKind> {
  /** The good ones, trimmed. */
  objects: NonNullable<SnapshotObjects[K]>;
  /** Number of bad ones: they are left out, and do not spoil the others. */
  quarantined: number;
  /** What was wrong with the first bad one, without its values. */
  firstProblem?: string;
}

/** How an object of a kind is trimmed, which is the same for every snapshot. */
const KINDS = new Map(SNAPSHOT_KINDS.map(kind => [kind.key, kind]));

/** Trims and checks objects of one kind; a bad one is counted and left out. */
export function parseObjects<K extends SnapshotKind>(
  kind: K,
  raw: readonly unknown[],
): ParsedObjects<K> {
  const objects: unknown[] = [];
  let quarantined = 0;
  let firstProblem: string | undefined;
  for (const item of raw) {
    const result = parseObject(kind, item);
    if ('object' in result) {
      objects.push(result.object);
    } else {
      quarantined++;
      firstProblem ??= result.problem;
    }
  }
  return {
    objects: objects as NonNullable<SnapshotObjects[K]>,
    quarantined,
    firstProblem,
  };
}

function parseObject(
  kind: SnapshotKind,
  item: unknown,
): { object: unknown } | { problem: string } {
  if (!isJsonObject(item)) {
    return { problem: 'is not an object' };
  }
  const trimmedAs = KINDS.get(kind);
  if (!trimmedAs) {
    return { problem: 'is of a kind that no snapshot holds' };
  }
  try {
    const result = objectSchemas[kind].safeParse(trimObject(item, trimmedAs));
    if (result.success) {
      return { object: result.data };
    }
    const [issue] = result.error.issues;
    return { problem: `${issue.path.join('.')}: ${issue.message}` };
  } catch (error) {
    return { problem: error instanceof RangeError ? error.message : 'bad' };
  }
}
