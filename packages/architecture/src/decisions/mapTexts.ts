import type { DecisionOption, DecisionPoint } from './types';

/** A decision point with every text that people read put through `word`. */
export function mapTexts(
  point: DecisionPoint,
  word: (text: string) => string,
): DecisionPoint {
  return {
    ...point,
    title: word(point.title),
    question: word(point.question),
    options: point.options.map(option => mapOption(option, word)),
  };
}

function mapOption(
  option: DecisionOption,
  word: (text: string) => string,
): DecisionOption {
  const reasoned = <Reasoned extends { because: string }>(each: Reasoned) => ({
    ...each,
    because: word(each.because),
  });
  const { adjust, constraints, conflicts, requires, risk } = option;
  return {
    ...option,
    title: word(option.title),
    summary: word(option.summary),
    ...(adjust && { adjust: adjust.map(reasoned) }),
    ...(constraints && { constraints: constraints.map(reasoned) }),
    ...(conflicts && { conflicts: conflicts.map(reasoned) }),
    ...(requires && { requires: requires.map(reasoned) }),
    evidence: option.evidence.map(each => ({ ...each, text: word(each.text) })),
    consequences: option.consequences.map(word),
    ...(risk !== undefined && { risk: word(risk) }),
  };
}
