import { checkIntent } from './checks/checkIntent';
import type { IntentCheck } from './checks/IntentCheck';
import type { IntentProblem } from './IntentProblem';
import { intentSchema, type PlatformIntent } from './intentSchema';
import { parseInput } from './parseInput';

/**
 * What reading an intent gives: the intent, or all that is wrong with it.
 *
 * @public
 */
export type ParsedIntent =
  | { intent: PlatformIntent; errors?: undefined }
  | { intent?: undefined; errors: IntentProblem[] };

/**
 * Reads an intent from the text of `platform.yaml` or from an object such as a
 * form gives, and reports every error at once, with its place in the text.
 * Never throws for what the input holds.
 *
 * @public
 */
export function parseIntent(
  input: unknown,
  options: {
    /** Rules of other packages, which look at an intent whose own rules hold. */
    checks?: readonly IntentCheck[];
  } = {},
): ParsedIntent {
  const { checks = [] } = options;
  const parsed = parseInput(input, {
    schema: intentSchema,
    check: checkIntent,
    lastCheck: intent => checks.flatMap(check => check(intent)),
  });
  return parsed.errors ? { errors: parsed.errors } : { intent: parsed.value };
}
