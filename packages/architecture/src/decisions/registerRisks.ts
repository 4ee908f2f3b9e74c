import type { Language } from '../translations/Language';
import { phrase } from '../translations/phrase';
import { joinNames } from '../translations/punctuation';
import { sayIn } from '../translations/sayIn';
import type { ArchitectureDecision, ArchitectureRisk } from './recommendation';
import type { DecisionPoint } from './types';

/** A pin this many points behind the recommendation is a risk. */
const riskyMargin = 0.3;
/** Beyond this it is a high one. */
const highRiskMargin = 1;
/** A criterion this low on a chosen option is worth a line in the register. */
const poorScore = 2;

/** Risks of the choices taken: pins against the advice, options with a known danger, thin margins. @public */
export function registerRisks(options: {
  decisions: readonly ArchitectureDecision[];
  points: readonly DecisionPoint[];
  language: Language;
}): ArchitectureRisk[] {
  const { decisions, points, language } = options;
  const say = sayIn(language);
  return decisions.flatMap(decision => {
    const option = points
      .find(({ id }) => id === decision.id)
      ?.options.find(({ id }) => id === decision.chosen);
    const weighed = decision.options.find(({ id }) => id === decision.chosen);
    const best = decision.options.find(({ id }) => id === decision.recommended);
    if (!option || !weighed || !best) {
      return [];
    }
    const risks: ArchitectureRisk[] = [];
    const behind = best.total - weighed.total;
    if (decision.pin && behind >= riskyMargin) {
      const poor = Object.entries(weighed.criteria)
        .filter(([, { value }]) => value <= poorScore)
        .map(([criterion]) => phrase(language, criterion));
      const values = {
        option: option.title,
        points: behind.toFixed(2),
        recommended: best.title,
      };
      risks.push({
        id: `${decision.id}-pinned`,
        decision: decision.id,
        severity: behind >= highRiskMargin ? 'high' : 'medium',
        text:
          poor.length > 0
            ? say('risk.pinnedWeak', {
                ...values,
                criteria: joinNames(language, poor),
              })
            : say('risk.pinned', values),
        response: say('risk.pinned.response', { reason: decision.pin.reason }),
      });
    }
    if (option.risk) {
      risks.push({
        id: `${decision.id}-${option.id}`,
        decision: decision.id,
        severity: 'medium',
        text: option.risk,
        response: option.consequences[0] ?? say('risk.option.response'),
      });
    }
    if (!decision.pin && decision.confidence.level === 'low') {
      risks.push({
        id: `${decision.id}-close`,
        decision: decision.id,
        severity: 'low',
        text: say('risk.close', {
          option: option.title,
          sensitivity: decision.sensitivity.text,
        }),
        response: say('risk.close.response'),
      });
    }
    return risks;
  });
}
