import type { CriterionWeight } from '../assessment/criterionWeights';
import type { Language } from '../translations/Language';
import { phrase } from '../translations/phrase';
import {
  joinReasons,
  joinSentences,
  joinWith,
} from '../translations/punctuation';
import { type Say, sayIn } from '../translations/sayIn';
import type { DecisionPin } from './pinsSchema';
import type { WeighedOption } from './recommendation';
import type { OptionScore } from './scoreOptions';

/** What the reason of a decision is told from. */
export interface ReasonInput {
  language: Language;
  recommended: WeighedOption;
  weighed: readonly WeighedOption[];
  score: OptionScore;
  weights: readonly CriterionWeight<unknown>[];
  pin?: DecisionPin;
  pinned?: WeighedOption;
}

/** The paragraph a colleague would say: what, compared with what, because of what. @public */
export function decisionReason(input: ReasonInput): string {
  const { language, recommended, weighed, score } = input;
  const say = sayIn(language);
  const reasons = (list: readonly string[]) => ({
    reasons: joinReasons(language, list),
  });
  const { title, summary } = recommended;
  return joinSentences(language, [
    ...pinSentence(input, say),
    say('reason.summary', { option: title, summary }),
    ...(score.forIt.length > 0
      ? [say('reason.for', reasons(score.forIt))]
      : []),
    ...(score.againstIt.length > 0
      ? [say('reason.against', reasons(score.againstIt))]
      : []),
    ...rivalSentence(input, say),
    ...weighed
      .filter(({ legal }) => !legal)
      .map(({ title: option, exclusions: [{ because }] }) =>
        say('reason.excluded', { option, because }),
      ),
  ]);
}

function pinSentence(
  { recommended, pin, pinned }: ReasonInput,
  say: Say,
): string[] {
  if (!pin || !pinned) return [];
  const reason = pin.reason.replace(/\s+/g, ' ');
  return [
    pinned.id === recommended.id
      ? say('reason.pinnedSame', { option: pinned.title, reason })
      : say('reason.pinnedInstead', {
          option: pinned.title,
          score: pinned.total,
          recommended: recommended.title,
          recommendedScore: recommended.total,
          reason,
        }),
  ];
}

function rivalSentence(input: ReasonInput, say: Say): string[] {
  const { recommended, weighed } = input;
  const rival = weighed.find(each => each.legal && each.id !== recommended.id);
  if (!rival) return [];
  const values = {
    score: recommended.total,
    rivalScore: rival.total,
    rival: rival.title,
  };
  const lead = leadingCriteria(input, rival, say);
  return [
    lead
      ? say('reason.scoreAhead', { ...values, criteria: lead })
      : say('reason.score', values),
  ];
}

function leadingCriteria(
  { language, recommended, weights }: ReasonInput,
  rival: WeighedOption,
  say: Say,
): string {
  const leading = weights
    .map(({ criterion, weight }) => ({
      criterion,
      weight,
      lead:
        weight *
        (recommended.criteria[criterion].value -
          rival.criteria[criterion].value),
    }))
    .filter(({ lead }) => lead > 0)
    .sort((left, right) => right.lead - left.lead)
    .slice(0, 2)
    .map(({ criterion, weight }) =>
      say('reason.criterion', {
        criterion: phrase(language, criterion),
        weight,
      }),
    );
  return joinWith('and', language, leading);
}
