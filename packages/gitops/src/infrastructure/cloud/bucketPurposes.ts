import { compareNames } from '@kubernetes-architect/architecture';
import type { ClusterStackContext } from './StackBuilder';

/** Resources by which add-ons name the buckets of a purpose: `arn:aws:s3:::*-logs`. */
const PURPOSE = /^arn:aws:s3:::\*-([a-z]+)$/;

/** Purpose of the archive of the audit log that nobody can change. */
export const AUDIT_PURPOSE = 'audit';

/** Purposes for which the add-ons of a cluster keep objects, by name. */
export function bucketPurposes({
  plan,
  choices,
}: ClusterStackContext): string[] {
  const named = plan.addons.flatMap(({ definition }) =>
    (definition.identity?.aws?.statements ?? [])
      .flatMap(({ resources }) => resources)
      .flatMap(resource => PURPOSE.exec(resource)?.[1] ?? []),
  );
  const archived = choices['audit-trail'] === 'immutable-archive';
  return [...new Set([...named, ...(archived ? [AUDIT_PURPOSE] : [])])].sort(
    compareNames,
  );
}
