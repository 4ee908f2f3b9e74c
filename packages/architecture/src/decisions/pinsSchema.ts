import { z } from 'zod';

/** A choice people made themselves, kept with the reason they gave. @public */
export const pinSchema = z.strictObject({
  option: z.string().min(1).describe('Identifier of the chosen option'),
  reason: z
    .string()
    .trim()
    .min(1)
    .describe('Why; it is kept in the decision record'),
});

/** Pins by decision identifier, for example `service-mesh`. @public */
export const pinsSchema = z.record(z.string(), pinSchema);

/** @public */
export type DecisionPin = z.infer<typeof pinSchema>;
/** @public */
export type DecisionPins = z.infer<typeof pinsSchema>;
