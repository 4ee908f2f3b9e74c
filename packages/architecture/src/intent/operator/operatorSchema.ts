import { z } from 'zod';
import { imageSchema } from '../imageSchema';
import { MAX_LIST_LENGTH } from '../limits';
import { dnsLabel, textLine } from '../names';
import { operatorFieldSchema } from './operatorFieldSchema';

const kindSchema = z.strictObject({
  kind: z
    .string()
    .regex(
      /^[A-Z][A-Za-z0-9]{0,49}$/,
      'must be in Pascal case, such as DatabaseClaim, and have at most 50 characters',
    )
    .describe('Name of the kind.'),
  plural: z
    .string()
    .regex(
      /^[a-z][a-z0-9]{0,59}$/,
      'must be lower-case letters and digits, at most 60',
    )
    .optional()
    .describe(
      'Name of the resource. Default: the kind in lower case with an "s".',
    ),
  scope: z
    .enum(['Namespaced', 'Cluster'])
    .optional()
    .describe('Whether objects live in namespaces. Default: Namespaced.'),
  description: textLine({
    maxLength: 200,
    description: 'What an object of the kind asks for.',
  }).optional(),
  fields: z
    .array(operatorFieldSchema)
    .min(1, 'must have at least one field')
    .max(50)
    .describe('Fields of the spec of an object.'),
});

/** An operator of one's own: a program that brings about what objects of its kinds ask for. */
export const operatorSchema = z.strictObject({
  name: dnsLabel({
    maxLength: 40,
    description:
      'Unique name. It becomes a folder, the Go module and the name of the workload.',
  }),
  owner: textLine({
    maxLength: 253,
    description: 'Group of people that writes and runs the operator.',
  }),
  group: z
    .string()
    .max(200)
    .regex(
      /^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?(\.[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?)+$/,
      'must be a domain such as databases.example.com',
    )
    .describe(
      'API group of the kinds: a domain of yours, so that nobody else has it.',
    ),
  version: z
    .string()
    .regex(
      /^v[1-9][0-9]{0,2}((alpha|beta)[1-9][0-9]{0,2})?$/,
      'must be a version such as v1alpha1, v1beta1 or v1',
    )
    .describe('Version of the kinds.'),
  kinds: z
    .array(kindSchema)
    .min(1, 'must have at least one kind')
    .max(20)
    .describe('Kinds of objects that the operator serves.'),
  image: imageSchema,
  environments: z
    .array(
      z.strictObject({
        name: dnsLabel({
          maxLength: 20,
          description: 'Name of an environment.',
        }),
        image: imageSchema.optional(),
      }),
    )
    .min(1, 'must name at least one environment')
    .max(MAX_LIST_LENGTH)
    .optional()
    .describe(
      'Environments whose clusters run it, with the image that differs there. A cluster takes the last environment it hosts. Default: all.',
    ),
});
