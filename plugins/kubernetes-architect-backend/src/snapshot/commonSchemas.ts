import { z } from 'zod';
import { parseQuantity } from './quantity';

/** A Kubernetes quantity, kept as text. */
export const quantitySchema = z
  .union([z.string(), z.number()])
  .transform(String)
  .refine(text => parseQuantity(text) !== undefined, 'is not a quantity');

/** Amounts by resource name, e.g. `{ cpu: "250m", memory: "64Mi" }`. */
export const resourceListSchema = z.record(z.string(), quantitySchema);

/** An amount by resource name. */
export type ResourceList = z.infer<typeof resourceListSchema>;

/** The part of `metadata` that is read here; everything else that was kept passes through. */
export const metadataSchema = z.looseObject({
  name: z.string(),
  namespace: z.string().optional(),
  uid: z.string().optional(),
  labels: z.record(z.string(), z.string()).optional(),
  annotations: z.record(z.string(), z.string()).optional(),
  creationTimestamp: z.string().optional(),
  deletionTimestamp: z.string().optional(),
  ownerReferences: z
    .array(
      z.looseObject({
        kind: z.string(),
        name: z.string(),
        uid: z.string().optional(),
        controller: z.boolean().optional(),
      }),
    )
    .optional(),
});

/** A condition of any object. */
export const conditionSchema = z.looseObject({
  type: z.string(),
  status: z.string(),
  reason: z.string().optional(),
  message: z.string().optional(),
  lastTransitionTime: z.string().optional(),
});

/** A condition of any object. */
export type Condition = z.infer<typeof conditionSchema>;

/** An object of which only the metadata is read. */
export const anyObjectSchema = z.looseObject({ metadata: metadataSchema });

/** An object of which only the metadata is read. */
export type AnyObject = z.infer<typeof anyObjectSchema>;
