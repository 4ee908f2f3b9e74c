import type { FieldMap } from '../objects/fieldValue';
import { fromPlainValue } from '../objects/fromPlainValue';
import {
  toKubernetesObject,
  type KubernetesObject,
} from '../objects/KubernetesObject';
import type { ClusterSnapshot } from './ClusterSnapshot';
import { isJsonObject } from './JsonObject';
import { ruleKindOf, SNAPSHOT_KINDS, type SnapshotKind } from './snapshotKinds';

/**
 * A snapshot as the rules see it.
 *
 * @public
 */
export interface SnapshotFacts {
  objects: KubernetesObject[];
  /** Kinds that are not known, or not whole, with the reason; written as `Pod` and `apps/Deployment`. */
  unreadable: Record<string, string>;
}

/**
 * Turns a snapshot into objects, and says of every kind that is missing why. A bad object is left out and makes its
 * kind unreadable, since nothing can be said about what is not there.
 *
 * @public
 */
export function snapshotFacts(snapshot: ClusterSnapshot): SnapshotFacts {
  const objects: KubernetesObject[] = [];
  const unreadable: Record<string, string> = {};
  const reasons = new Map(
    snapshot.unknownKinds.map(({ kind, message }) => [kind, message]),
  );
  for (const kind of SNAPSHOT_KINDS) {
    const name = ruleKindOf(kind);
    const reason = reasons.get(kind.key);
    if (!Object.hasOwn(snapshot.objects, kind.key)) {
      unreadable[name] = reason ?? 'the snapshot was made without it';
      continue;
    }
    if (reason !== undefined) unreadable[name] = reason;
    const list = snapshot.objects[kind.key];
    const read = list.flatMap(item => toObject(item, kind) ?? []);
    if (read.length < list.length) {
      unreadable[name] = `${list.length - read.length} of ${
        list.length
      } are no ${kind.kind}`;
    }
    objects.push(...read);
  }
  return { objects, unreadable };
}

function toObject(
  item: unknown,
  kind: SnapshotKind,
): KubernetesObject | undefined {
  if (!isJsonObject(item) || !isJsonObject(item.metadata)) return undefined;
  if (typeof item.metadata.name !== 'string') return undefined;
  const { group, version } = kind;
  // Items of a list do not repeat what they are.
  const apiVersion = group === '' ? version : `${group}/${version}`;
  try {
    const value = fromPlainValue({ apiVersion, ...item, kind: kind.kind });
    return toKubernetesObject(value as FieldMap);
  } catch {
    return undefined;
  }
}
