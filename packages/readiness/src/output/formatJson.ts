import type { CheckResult } from '../result/CheckResult';
import { controlsOf } from './describeControls';

/** The version of the JSON form; a field is never removed or changed within one. */
export const JSON_FORMAT = 'kubernetes-architect.io/check/v1';

/**
 * A result as JSON text, with the same bytes for the same result.
 *
 * @public
 */
export function formatJson(result: CheckResult): string {
  const {
    kubernetes,
    standard,
    objects,
    rules,
    findings,
    summary,
    score,
    problems,
    ignored,
  } = result;
  return `${JSON.stringify(
    {
      format: JSON_FORMAT,
      kubernetes,
      standard,
      objects,
      rules: rules.length,
      score,
      summary,
      ...(standard !== undefined && { controls: controlsOf(result) }),
      findings,
      problems,
      ignored,
    },
    (_key, value: unknown) =>
      typeof value === 'bigint' ? Number(value) : value,
    2,
  )}\n`;
}
