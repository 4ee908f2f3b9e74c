import { InputError } from '@backstage/errors';
import type { PlatformIntent } from '@kubernetes-architect/architecture';
import { parsePlatform } from '@kubernetes-architect/gitops';

/** Most problems that one message lists, so that it stays readable. */
const MAX_LISTED_PROBLEMS = 50;

/**
 * Reads an intent and names every problem with its field path, and with line
 * and column when the intent is a text. `answerOf` names the answer of a form
 * from which a field was made.
 *
 * @throws InputError with one line for each problem
 */
export function parseIntentInput(
  input: unknown,
  source: string,
  answerOf: (path: string) => string | undefined = () => undefined,
): PlatformIntent {
  const { intent, errors } = parsePlatform(input);
  if (intent) return intent;
  const lines = errors
    .slice(0, MAX_LISTED_PROBLEMS)
    .map(({ path, message, line, column }) => {
      const place =
        line === undefined
          ? ''
          : ` (line ${line}${
              column === undefined ? '' : `, column ${column}`
            })`;
      const answer = answerOf(path);
      const origin = answer === undefined ? '' : ` (answer ${answer})`;
      return `- ${path || 'the document'}${place}: ${message}${origin}`;
    });
  const rest = errors.length - lines.length;
  throw new InputError(
    [
      `${source} is not a valid platform:`,
      ...lines,
      ...(rest > 0 ? [`- and ${rest} more`] : []),
    ].join('\n'),
  );
}
