import { InputError } from '@backstage/errors';
import { z } from 'zod';
import { clusterNameSchema } from '../snapshot/clusterSnapshot';

const platformNameSchema = z
  .string()
  .regex(
    /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/,
    'must be 1 to 63 lower-case letters, digits and "-"',
  );

/**
 * Checks the name of a cluster in a path.
 *
 * @throws InputError that does not repeat the value
 */
export function parseClusterName(value: string): string {
  return parseName(clusterNameSchema, 'cluster', value);
}

/**
 * Checks the name of a platform in a path.
 *
 * @throws InputError that does not repeat the value
 */
export function parsePlatformName(value: string): string {
  return parseName(platformNameSchema, 'platform', value);
}

function parseName(
  schema: z.ZodType<string>,
  what: string,
  value: string,
): string {
  const result = schema.safeParse(value);
  if (!result.success) {
    throw new InputError(
      `The name of the ${what} ${result.error.issues[0].message}`,
    );
  }
  return result.data;
}
