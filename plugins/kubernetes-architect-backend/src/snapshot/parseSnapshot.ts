import { ClusterReadError } from '@kubernetes-architect/plugin-kubernetes-architect-node';
import type { UnknownKind } from '@kubernetes-architect/plugin-kubernetes-architect-common';
import {
  snapshotEnvelopeSchema,
  type ClusterSnapshot,
} from './clusterSnapshot';
import { parseObjects } from './parseObjects';
import {
  objectSchemas,
  type SnapshotKind,
  type SnapshotObjects,
} from './snapshotObjects';

/**
 * Checks a snapshot that was read from a file.
 *
 * @param file - name of the file, for the message
 * @throws ClusterReadError with code `malformed` that names file and field
 */
export function parseSnapshot(options: {
  json: unknown;
  file: string;
}): ClusterSnapshot {
  const { json, file } = options;
  const result = snapshotEnvelopeSchema.safeParse(json);
  if (!result.success) {
    const [issue] = result.error.issues;
    throw new ClusterReadError({
      code: 'malformed',
      cluster: file,
      message: `The recorded cluster in ${file} is not a ClusterSnapshot: ${
        issue.path.join('.') || 'document'
      }: ${issue.message}`,
      remedy: 'Record it again.',
    });
  }
  const envelope = result.data;
  const objects: SnapshotObjects = {};
  const unknownKinds = envelope.unknownKinds as UnknownKind[];
  for (const [kind, raw] of Object.entries(envelope.objects)) {
    if (!isSnapshotKind(kind)) {
      continue;
    }
    const parsed = parseObjects(kind, raw);
    Object.assign(objects, { [kind]: parsed.objects });
    if (parsed.quarantined > 0) {
      unknownKinds.push({
        kind,
        resource: kind,
        code: 'malformed',
        message: `${parsed.quarantined} of ${raw.length} ${kind} objects in ${file} are not valid (${parsed.firstProblem}) and are left out`,
      });
    }
  }
  return { ...envelope, objects, unknownKinds };
}

function isSnapshotKind(kind: string): kind is SnapshotKind {
  return Object.hasOwn(objectSchemas, kind);
}
