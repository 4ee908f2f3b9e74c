import type { CriterionWeight } from '../assessment/criterionWeights';
import type { DecisionPin } from './pinsSchema';
import type { WeighedOption } from './recommendation';
import type { OptionScore } from './scoreOptions';

/** The paragraph a colleague would say: what, compared with what, because of what. @public */
export function decisionReason(options: {
  recommended: WeighedOption;
  weighed: readonly WeighedOption[];
  score: OptionScore;
  weights: readonly CriterionWeight[];
  pin?: DecisionPin;
  pinned?: WeighedOption;
}): string {
  const { recommended, weighed, score, weights, pin, pinned } = options;
  const sentences: string[] = [];
  if (pin && pinned) {
    const reason = pin.reason.replace(/\s+/g, ' ');
    sentences.push(
      pinned.id === recommended.id
        ? `Pinned to ${pinned.title}, which is also the recommendation: ${reason}`
        : `Pinned to ${pinned.title} (${pinned.total}) instead of the recommended ${recommended.title} (${recommended.total}): ${reason}`,
    );
  }
  sentences.push(`${recommended.title}: ${recommended.summary}`);
  if (score.forIt.length > 0) {
    sentences.push(`Here it counts that ${score.forIt.join('; ')}`);
  }
  if (score.againstIt.length > 0) {
    sentences.push(`Against it: ${score.againstIt.join('; ')}`);
  }
  const rivals = weighed.filter(
    each => each.legal && each.id !== recommended.id,
  );
  if (rivals.length > 0) {
    const lead = leadingCriteria(recommended, rivals[0], weights);
    sentences.push(
      `It scores ${recommended.total} against ${rivals[0].total} for ${
        rivals[0].title
      }${lead ? `, ahead in ${lead}` : ''}`,
    );
  }
  for (const each of weighed.filter(({ legal }) => !legal)) {
    sentences.push(`${each.title} is excluded: ${each.exclusions[0].because}`);
  }
  return sentences.map(sentence => `${sentence.replace(/\.$/, '')}.`).join(' ');
}

function leadingCriteria(
  best: WeighedOption,
  rival: WeighedOption,
  weights: readonly CriterionWeight[],
): string {
  return weights
    .map(({ criterion, weight }) => ({
      criterion,
      weight,
      lead:
        weight *
        (best.criteria[criterion].value - rival.criteria[criterion].value),
    }))
    .filter(({ lead }) => lead > 0)
    .sort((left, right) => right.lead - left.lead)
    .slice(0, 2)
    .map(({ criterion, weight }) => `${criterion} (weight ${weight})`)
    .join(' and ');
}
