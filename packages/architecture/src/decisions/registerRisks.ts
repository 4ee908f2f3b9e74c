import type { ArchitectureDecision, ArchitectureRisk } from './recommendation';
import type { DecisionPoint } from './types';

/** A pin this many points behind the recommendation is a risk. */
const riskyMargin = 0.3;
/** Beyond this it is a high one. */
const highRiskMargin = 1;
/** A criterion this low on a chosen option is worth a line in the register. */
const poorScore = 2;

/** Risks of the choices taken: pins against the advice, options with a known danger, thin margins. @public */
export function registerRisks(
  decisions: readonly ArchitectureDecision[],
  points: readonly DecisionPoint[],
): ArchitectureRisk[] {
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
        .map(([criterion]) => criterion);
      risks.push({
        id: `${decision.id}-pinned`,
        decision: decision.id,
        severity: behind >= highRiskMargin ? 'high' : 'medium',
        text: `${option.title} was pinned ${behind.toFixed(2)} points behind ${
          best.title
        }${poor.length > 0 ? `; it is weak in ${poor.join(', ')}` : ''}`,
        response: `Review the pin's reason ("${decision.pin.reason}") at the next architecture review`,
      });
    }
    if (option.risk) {
      risks.push({
        id: `${decision.id}-${option.id}`,
        decision: decision.id,
        severity: 'medium',
        text: option.risk,
        response:
          option.consequences[0] ??
          'Name an owner and a date to look at it again',
      });
    }
    if (!decision.pin && decision.confidence.level === 'low') {
      risks.push({
        id: `${decision.id}-close`,
        decision: decision.id,
        severity: 'low',
        text: `The choice of ${option.title} is close: ${decision.sensitivity.text}`,
        response: 'Confirm the answer it depends on before building on it',
      });
    }
    return risks;
  });
}
