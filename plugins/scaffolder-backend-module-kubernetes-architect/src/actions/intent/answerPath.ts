import type { PlatformAnswers } from './PlatformAnswers';
import { readChoice } from './readChoice';

/** Where the fields of an intent come from; the first that fits is taken. */
const SOURCES: ReadonlyArray<readonly [RegExp, string]> = [
  [/^metadata\./, ''],
  [/^spec\.delivery\.(engine|layout)\b/, '$1'],
  [/^spec\.delivery\b.*/, 'repoUrl'],
  [/^spec\.environments\b.*/, 'clusters'],
  [/^spec\.tenants\[0\]/, 'tenant'],
  [/^spec\.apps\[0\]/, 'app'],
  // A form asks for the names of environments alone.
  [/^spec\.(operators\[\d+\]\.environments\[\d+\])\.name$/, '$1'],
  [/^spec\.(clusters|requirements|addons|operators)\b/, '$1'],
];

const PIN = /^spec\.decisions\.pins\.([^.[]+)(?:\.(option|reason))?/;

function pinAnswer(path: string, pins: PlatformAnswers['pins'] = []) {
  const [, decision, field] = PIN.exec(path) ?? [];
  const index = pins.findIndex(
    ({ choice }) => readChoice(choice).decision === decision,
  );
  if (index < 0) return 'pins';
  return field === undefined
    ? `pins[${index}]`
    : `pins[${index}].${field === 'option' ? 'choice' : field}`;
}

/**
 * The answer from which a field of the intent was made, so that somebody who
 * filled a form finds the question again.
 *
 * @returns undefined when no single answer is behind the field
 */
export function answerPath(
  path: string,
  answers: PlatformAnswers,
): string | undefined {
  if (path.startsWith('spec.decisions')) return pinAnswer(path, answers.pins);
  const source = SOURCES.find(([pattern]) => pattern.test(path));
  return source && path.replace(source[0], source[1]);
}
