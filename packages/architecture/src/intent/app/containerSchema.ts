import { z } from 'zod';
import { cpuQuantity, memoryQuantity } from '../quantitySchema';

/** Variables of a container. */
export const envSchema = z
  .record(
    z
      .string()
      .regex(
        /^[A-Za-z_][A-Za-z0-9_]{0,127}$/,
        'must be a variable name: letters, digits and "_"',
      ),
    z
      .string({
        error: issue =>
          typeof issue.input === 'string'
            ? undefined
            : 'must be text: put the value in quotes',
      })
      .max(4096, 'must have at most 4096 characters'),
  )
  .describe(
    'Variables of the container. Never a secret: the values are readable in Git.',
  );

/** What one replica asks for. */
export const resourcesSchema = z
  .strictObject({
    cpu: cpuQuantity('Requested processor. Default: "100m".').optional(),
    memory: memoryQuantity(
      'Requested memory, and its limit. Default: "128Mi".',
    ).optional(),
    cpuLimit: cpuQuantity(
      'Most processor. Default: none, so that idle processors can be used.',
    ).optional(),
    memoryLimit: memoryQuantity(
      'Most memory. Default: as requested.',
    ).optional(),
  })
  .describe('What one replica asks for.');

/** Program of a container and its arguments. */
export const wordsSchema = z.array(z.string().min(1).max(1000)).min(1).max(50);

/** Port on which a container without rights may listen. */
export const containerPort = z.number().int().min(1024).max(65535);

/** Path of HTTP. */
export const httpPath = z
  .string()
  .max(200)
  .regex(/^\/[A-Za-z0-9._~/-]*$/, 'must be a path such as /healthz');

/** Network that an app may reach. */
export const egressSchema = z.strictObject({
  cidr: z
    .union([z.cidrv4(), z.cidrv6()], 'must be a network such as 10.0.0.0/16')
    .describe('Network that may be reached.'),
  port: z
    .number()
    .int()
    .min(1)
    .max(65535)
    .describe('Port that may be reached.'),
  protocol: z.enum(['TCP', 'UDP']).optional().describe('Default: TCP.'),
});
