import { z } from 'zod';
import { requirementsSchema } from './requirementsSchema';

/** A file that holds only answers, before there is an intent. @public */
export const requirementsDocumentSchema = z.strictObject({
  apiVersion: z.literal('kubernetes-architect.io/v1alpha1'),
  kind: z.literal('Requirements'),
  metadata: z.strictObject({
    name: z.string().min(1).max(63),
    title: z.string().max(200).optional(),
    description: z.string().max(500).optional(),
  }),
  spec: requirementsSchema,
});

/** @public */
export type RequirementsDocument = z.infer<typeof requirementsDocumentSchema>;
