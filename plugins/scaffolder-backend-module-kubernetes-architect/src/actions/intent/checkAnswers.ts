import type { PlatformAnswers } from './PlatformAnswers';
import { readChoice } from './readChoice';

/** Options of decisions that another answer stands for; a pin that says something else would have no effect. */
const ANSWERED_ELSEWHERE: Readonly<
  Record<
    string,
    { field: 'engine' | 'layout'; options: Record<string, readonly string[]> }
  >
> = {
  'gitops-engine': {
    field: 'engine',
    options: {
      argocd: ['argocd-hub', 'argocd-per-cluster'],
      flux: ['flux'],
    },
  },
  'repository-layout': {
    field: 'layout',
    options: {
      mono: ['mono-repository'],
      multi: ['fleet-infrastructure-apps'],
      'per-team': ['repository-per-team'],
    },
  },
};

function contradiction(
  choice: string,
  answers: PlatformAnswers,
): string | undefined {
  const { decision, option } = readChoice(choice);
  const elsewhere = ANSWERED_ELSEWHERE[decision];
  const answer = elsewhere && answers[elsewhere.field];
  return answer && !elsewhere.options[answer]?.includes(option)
    ? `${choice} contradicts ${elsewhere.field}, which says ${answer}: change one of the two`
    : undefined;
}

/**
 * What is wrong with answers and could no longer be seen in the intent that
 * they make, each line beginning with the answer.
 */
export function checkAnswers(answers: PlatformAnswers): string[] {
  const { pins = [], requirements } = answers;
  const first = new Map<string, number>();
  const problems = pins.flatMap(({ choice }, index) => {
    const { decision } = readChoice(choice);
    const earlier = first.get(decision);
    if (earlier === undefined) first.set(decision, index);
    return [
      ...(earlier === undefined
        ? []
        : [
            `pins[${index}].choice: ${decision} is chosen already by pins[${earlier}]: remove one of the two`,
          ]),
      ...[contradiction(choice, answers)]
        .filter(message => message !== undefined)
        .map(message => `pins[${index}].choice: ${message}`),
    ];
  });
  return pins.length > 0 && !requirements
    ? [
        'pins: can only be compared with a recommendation: answer requirements ("Decide from requirements" in the form), or remove the pins',
        ...problems,
      ]
    : problems;
}
