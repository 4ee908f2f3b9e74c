import { z } from 'zod';
import { textLine } from '../names';

const INTEGER = z.number().int();

const everyField = {
  name: z
    .string()
    .regex(
      /^[a-z][A-Za-z0-9]{0,39}$/,
      'must be in camel case, such as retentionDays, and have at most 40 characters',
    )
    .describe('Name in the spec of the object.'),
  description: textLine({
    maxLength: 200,
    description: 'What it is for, for those who run kubectl explain.',
  }).optional(),
  required: z
    .boolean()
    .optional()
    .describe('Whether an object without it is refused. Default: false.'),
};

const stringField = z.strictObject({
  ...everyField,
  type: z.literal('string').describe('Text.'),
  enum: z
    .array(
      z
        .string()
        .regex(
          /^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$/,
          'must be a word of letters, digits, ".", "_" and "-"',
        ),
    )
    .min(1)
    .max(50)
    .optional()
    .describe('The only values it may have.'),
  default: z
    .string()
    .max(253)
    .regex(/^[A-Za-z0-9._:/@-]+$/, 'must be one word')
    .optional()
    .describe('Value where an object says none.'),
});

const integerField = z.strictObject({
  ...everyField,
  type: z.literal('integer').describe('A whole number.'),
  minimum: INTEGER.optional().describe('Least value.'),
  maximum: INTEGER.optional().describe('Greatest value.'),
  default: INTEGER.optional().describe('Value where an object says none.'),
});

const booleanField = z.strictObject({
  ...everyField,
  type: z.literal('boolean').describe('Yes or no.'),
  default: z.boolean().optional().describe('Value where an object says none.'),
});

const otherField = z.strictObject({
  ...everyField,
  type: z
    .enum(['duration', 'quantity', 'strings', 'labels'])
    .describe(
      'A time such as 10m, an amount such as 5Gi, a set of texts, or texts by name.',
    ),
});

/** A field of the spec of a kind. */
export const operatorFieldSchema = z.discriminatedUnion(
  'type',
  [stringField, integerField, booleanField, otherField],
  {
    error: issue =>
      issue.code === 'invalid_union'
        ? 'must be string, integer, boolean, duration, quantity, strings or labels'
        : undefined,
  },
);
