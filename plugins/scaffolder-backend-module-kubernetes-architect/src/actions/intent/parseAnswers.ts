import { InputError } from '@backstage/errors';
import type { PlatformIntent } from '@kubernetes-architect/architecture';
import { parseIntentInput } from '../parseIntentInput';
import { answerPath } from './answerPath';
import { checkAnswers } from './checkAnswers';
import { intentFromAnswers } from './intentFromAnswers';

/**
 * The valid intent that answers stand for.
 *
 * @throws InputError with one line for each problem, and the answer behind it
 */
export function parseAnswers(
  options: Parameters<typeof intentFromAnswers>[0],
): PlatformIntent {
  const { answers } = options;
  const problems = checkAnswers(answers);
  if (problems.length > 0) {
    throw new InputError(
      ['What was answered does not fit together:', ...problems].join('\n- '),
    );
  }
  return parseIntentInput(
    intentFromAnswers(options),
    'What was answered',
    path => answerPath(path, answers),
  );
}
