import { z } from 'zod';

/** Amount of processor time: whole or decimal cores, or thousandths (`250m`). */
export function cpuQuantity(description: string) {
  return z
    .string({
      error: issue =>
        typeof issue.input === 'number'
          ? 'must be text: put it in quotes'
          : undefined,
    })
    .regex(
      /^([1-9][0-9]{0,6}m|[1-9][0-9]{0,5}|[0-9]{1,6}\.[0-9]{1,3})$/,
      'must be an amount of processor such as "250m" or "2"',
    )
    .describe(description);
}

/** Amount of memory with a unit (`128Mi`). */
export function memoryQuantity(description: string) {
  return z
    .string({
      error: issue =>
        typeof issue.input === 'number'
          ? 'must be text with a unit, for example "128Mi"'
          : undefined,
    })
    .regex(
      /^[1-9][0-9]{0,9}(Ki|Mi|Gi|Ti)$/,
      'must be an amount of memory such as "128Mi" or "2Gi"',
    )
    .describe(description);
}
