import { z } from 'zod';
import { MAX_LIST_LENGTH } from './limits';
import { dnsLabel, textLine } from './names';
import { cpuQuantity, memoryQuantity } from './quantitySchema';

/** A team that shares the clusters with others and is kept apart from them. */
export const tenantSchema = z.strictObject({
  name: dnsLabel({
    maxLength: 40,
    description:
      'Unique name. With the environment it becomes the name of a namespace.',
  }),
  owner: textLine({
    maxLength: 253,
    description:
      'Group of people, as the clusters know it, that owns the namespaces.',
  }),
  environments: z
    .array(dnsLabel({ maxLength: 20, description: 'Name of an environment.' }))
    .min(1, 'must name at least one environment')
    .max(MAX_LIST_LENGTH)
    .optional()
    .describe(
      'Environments in which the tenant has a namespace. Default: all.',
    ),
  quota: z
    .strictObject({
      cpu: cpuQuantity(
        'Sum of processor requests, for example "8". Default: "4".',
      ).optional(),
      memory: memoryQuantity(
        'Sum of memory requests and limits, for example "16Gi". Default: "8Gi".',
      ).optional(),
      pods: z
        .number()
        .int()
        .min(1)
        .max(100_000)
        .optional()
        .describe('Most pods. Default: 50.'),
    })
    .optional()
    .describe('Limit of each of the namespaces.'),
});
