import { z } from 'zod';
import type { UnknownKind } from '@kubernetes-architect/plugin-kubernetes-architect-common';
import {
  SNAPSHOT_API_VERSION,
  SNAPSHOT_KIND,
  type ClusterSnapshot as SnapshotFile,
} from '@kubernetes-architect/readiness';
import type { SnapshotObjects } from './snapshotObjects';

/** A name of a cluster: a DNS subdomain, so that it is safe in a path, a URL and a file name. */
export const clusterNameSchema = z
  .string()
  .min(1)
  .max(253)
  .regex(
    /^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$/,
    'must be lower-case letters, digits, "-" and "."',
  )
  .refine(name => !name.includes('..'), 'must not contain ".."');

/** Everything of a snapshot but its objects. */
export const snapshotEnvelopeSchema = z.object({
  apiVersion: z.literal(SNAPSHOT_API_VERSION),
  kind: z.literal(SNAPSHOT_KIND),
  metadata: z.object({
    name: clusterNameSchema,
    title: z.string().optional(),
    environment: z.string().optional(),
    region: z.string().optional(),
    provider: z.string().optional(),
    observedAt: z.iso.datetime(),
  }),
  server: z
    .object({
      version: z
        .object({
          gitVersion: z.string(),
          platform: z.string().optional(),
          buildDate: z.string().optional(),
        })
        .optional(),
      ready: z.boolean().optional(),
      failedChecks: z.array(z.string()).default([]),
    })
    .default({ failedChecks: [] }),
  objects: z.record(z.string(), z.array(z.unknown())),
  unknownKinds: z
    .array(
      z.object({
        kind: z.string(),
        resource: z.string(),
        code: z.string(),
        message: z.string(),
      }),
    )
    .default([]),
  truncated: z.boolean().default(false),
});

/**
 * One cluster at one moment: the trimmed objects that the portal reads.
 *
 * @remarks
 *
 * Secrets and ConfigMaps are never part of it; literal values of environment variables, arguments and
 * unknown annotations are replaced (see `trimObject`).
 */
export interface ClusterSnapshot
  extends Omit<SnapshotFile, 'objects' | 'unknownKinds'> {
  /** Objects by kind; a kind that is undefined is unknown. */
  objects: SnapshotObjects;
  /** Kinds that could not be read, with the reason. */
  unknownKinds: UnknownKind[];
}
