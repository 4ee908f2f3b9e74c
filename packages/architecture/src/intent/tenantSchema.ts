import { z } from 'zod';
import { MAX_LIST_LENGTH } from './limits';
import { dnsLabel, textLine } from './names';
import { cpuQuantity, memoryQuantity } from './quantitySchema';

const EGRESS_PORT = z
  .number()
  .int()
  .min(1)
  .max(65535)
  .optional()
  .describe('Port of TCP that may be reached. Default: 443.');

/** A name of DNS, of which the first part may be a wildcard. */
const HOST =
  /^(\*\.)?([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\.)+[a-z][-a-z0-9]{0,61}[a-z0-9]$/;

/** What all pods of a tenant may reach beside what each app names. */
const egressSchema = z.union(
  [
    z.strictObject({
      host: z
        .string()
        .max(253)
        .regex(HOST, 'must be a host such as api.example.com or *.example.com')
        .describe('Name that may be reached; rules by name need Cilium.'),
      port: EGRESS_PORT,
    }),
    z.strictObject({
      cidr: z
        .union(
          [z.cidrv4(), z.cidrv6()],
          'must be a network such as 10.0.0.0/16',
        )
        .describe('Network that may be reached.'),
      port: EGRESS_PORT,
    }),
  ],
  'must have a host or a cidr, and may have a port',
);

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
  clusters: z
    .array(dnsLabel({ maxLength: 40, description: 'Name of a cluster.' }))
    .min(1, 'must name at least one cluster')
    .max(MAX_LIST_LENGTH)
    .optional()
    .describe(
      'Clusters that the tenant has for itself. Default: all that no tenant has for itself.',
    ),
  egress: z
    .array(egressSchema)
    .max(100)
    .optional()
    .describe(
      'What all apps of the tenant may reach outside its namespaces. Default: none but DNS.',
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
