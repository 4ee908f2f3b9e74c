import type { IntentProblem } from '../intent/IntentProblem';
import { parseInput } from '../intent/parseInput';
import { checkRequirements } from './checkRequirements';
import { type Requirements, requirementsSchema } from './requirementsSchema';

/** @public */
export type ParsedRequirements =
  | { requirements: Requirements; errors?: undefined }
  | { requirements?: undefined; errors: IntentProblem[] };

/**
 * Reads answers from YAML text or from an object such as a form gives.
 *
 * @returns the answers, or every problem at once with the path of its field.
 * @public
 */
export function parseRequirements(input: unknown): ParsedRequirements {
  const parsed = parseInput<Requirements>(input, {
    schema: requirementsSchema,
    check: checkRequirements,
  });
  return parsed.errors
    ? { errors: parsed.errors }
    : { requirements: parsed.value };
}
