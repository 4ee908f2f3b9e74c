import type { Assumption } from '../assessment/completeRequirements';
import type { AnswerText } from '../assessment/neighbouringRequirements';
import type { Language } from '../translations/Language';
import { phrase } from '../translations/phrase';
import { joinNames } from '../translations/punctuation';
import { translate } from '../translations/translate';

/** An answer of the requirements as people read it. */
export function wordAnswer(
  language: Language,
  answer: AnswerText | Assumption['value'],
): string {
  if (typeof answer !== 'object') {
    return phrase(language, String(answer));
  }
  if ('key' in answer) {
    const { key, values = {} } = answer;
    return translate(language, {
      key,
      values: Object.fromEntries(
        Object.entries(values).map(([name, value]) => [
          name,
          phrase(language, String(value)),
        ]),
      ),
    });
  }
  return answer.length === 0
    ? phrase(language, 'none')
    : joinNames(
        language,
        answer.map(each => phrase(language, each)),
      );
}
