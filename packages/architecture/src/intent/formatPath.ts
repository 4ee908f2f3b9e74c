import type { FieldPath } from './IntentProblem';

const PLAIN_KEY = /^[A-Za-z_][A-Za-z0-9_-]{0,99}$/;

/** Longest unusual key that is shown in a path, in characters. */
const MAX_KEY_LENGTH = 60;

/** Writes a path as `spec.apps[0].env["A B"]`. */
export function formatPath(path: FieldPath): string {
  return path
    .map((step, index) => {
      if (typeof step === 'number') return `[${step}]`;
      if (PLAIN_KEY.test(step)) return index === 0 ? step : `.${step}`;
      return `[${JSON.stringify(
        step.length > MAX_KEY_LENGTH
          ? `${step.slice(0, MAX_KEY_LENGTH)}…`
          : step,
      )}]`;
    })
    .join('');
}
