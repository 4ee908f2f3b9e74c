import { z } from 'zod';
import {
  conditionSchema,
  metadataSchema,
  resourceListSchema,
} from './commonSchemas';

/** A Node. */
export const nodeSchema = z.looseObject({
  metadata: metadataSchema,
  spec: z
    .looseObject({
      providerID: z.string().optional(),
      unschedulable: z.boolean().optional(),
      taints: z
        .array(
          z.looseObject({
            key: z.string(),
            value: z.string().optional(),
            effect: z.string(),
          }),
        )
        .optional(),
    })
    .optional(),
  status: z
    .looseObject({
      capacity: resourceListSchema.optional(),
      allocatable: resourceListSchema.optional(),
      conditions: z.array(conditionSchema).optional(),
      nodeInfo: z
        .looseObject({
          kubeletVersion: z.string().optional(),
          architecture: z.string().optional(),
        })
        .optional(),
    })
    .optional(),
});

/** A Node. */
export type NodeObject = z.infer<typeof nodeSchema>;

/** A Namespace. */
export const namespaceSchema = z.looseObject({
  metadata: metadataSchema,
  status: z.looseObject({ phase: z.string().optional() }).optional(),
});

/** A Namespace. */
export type NamespaceObject = z.infer<typeof namespaceSchema>;

/** A PersistentVolumeClaim. */
export const claimSchema = z.looseObject({
  metadata: metadataSchema,
  spec: z
    .looseObject({
      storageClassName: z.string().optional(),
      resources: z
        .looseObject({ requests: resourceListSchema.optional() })
        .optional(),
    })
    .optional(),
  status: z.looseObject({ phase: z.string().optional() }).optional(),
});

/** A PersistentVolumeClaim. */
export type ClaimObject = z.infer<typeof claimSchema>;

/** An Event (core/v1). */
export const eventSchema = z.looseObject({
  metadata: metadataSchema,
  type: z.string().optional(),
  reason: z.string().optional(),
  message: z.string().optional(),
  count: z.number().optional(),
  firstTimestamp: z.string().optional(),
  lastTimestamp: z.string().optional(),
  eventTime: z.string().optional(),
  series: z
    .looseObject({
      count: z.number().optional(),
      lastObservedTime: z.string().optional(),
    })
    .optional(),
  involvedObject: z.looseObject({
    kind: z.string().optional(),
    namespace: z.string().optional(),
    name: z.string().optional(),
  }),
});

/** An Event (core/v1). */
export type EventObject = z.infer<typeof eventSchema>;
