import type { Language } from '../translations/Language';
import type { DecisionPins } from './pinsSchema';
import { recommend } from './recommend';
import type { Recommendation } from './recommendation';
import { exampleRequirements } from './testing/exampleRequirements';

const scripts = {
  zh: /\p{Script=Han}/u,
  ko: /\p{Script=Hangul}/u,
} as const;

function recommendIn(
  language: Language,
  name: string,
  pins?: DecisionPins,
): Recommendation {
  const { recommendation, errors } = recommend({
    requirements: exampleRequirements(name).requirements,
    pins,
    language,
  });
  if (errors) throw new Error(JSON.stringify(errors));
  return recommendation;
}

/** What is decided, without a word. */
function outcome({ answers, weights, decisions, risks }: Recommendation) {
  return {
    answers,
    weights: weights.map(({ criterion, weight }) => [criterion, weight]),
    risks: risks.map(({ id, severity }) => [id, severity]),
    decisions: decisions.map(
      ({ id, chosen, recommended, confidence, options, sensitivity }) => ({
        id,
        chosen,
        recommended,
        confidence,
        scores: options.map(option => [option.id, option.total, option.legal]),
        sensitivity:
          sensitivity.kind === 'flips'
            ? [sensitivity.requirement, sensitivity.option]
            : sensitivity.tried,
      }),
    ),
  };
}

function becauseOf(
  { decisions }: Recommendation,
  decision: string,
  option: string,
): string | undefined {
  return decisions
    .find(({ id }) => id === decision)
    ?.options.find(({ id }) => id === option)?.exclusions[0]?.because;
}

describe.each(['zh', 'ko'] as const)('recommendation in %s', language => {
  const script = scripts[language];
  const pins = {
    'service-mesh': { option: 'istio-sidecar', reason: 'known from before' },
  };
  const said = recommendIn(language, 'startup-one-cloud', pins);

  it('decides the same as in English', () => {
    expect(outcome(said)).toEqual(
      outcome(recommendIn('en', 'startup-one-cloud', pins)),
    );
  });

  it('says why in that language', () => {
    const texts = [
      ...said.assumptions.map(({ reason }) => reason),
      ...said.weights.flatMap(({ reasons }) => reasons),
      ...said.risks.flatMap(({ text, response }) => [text, response]),
      ...said.decisions.flatMap(({ question, reason, sensitivity }) => [
        question,
        reason,
        sensitivity.text,
      ]),
    ];
    expect(texts.filter(text => !script.test(text))).toEqual([]);
  });

  it('leaves the reason of a pin in the words of its author', () => {
    const mesh = said.decisions.find(({ id }) => id === 'service-mesh');
    expect(mesh?.reason).toContain('known from before');
    expect(
      said.risks.find(({ id }) => id === 'service-mesh-pinned')?.response,
    ).toContain('known from before');
  });

  it('explains in that language what an option leaves without a way', () => {
    const because = becauseOf(
      recommendIn(language, 'saas-multi-region'),
      'node-strategy',
      'fargate',
    );
    expect(because).toMatch(script);
    expect(because).toContain('DaemonSet');
    expect(because).not.toMatch(/cannot be|can only be|no consistent/);
  });

  it('names errors in English', () => {
    const { errors } = recommend({
      requirements: exampleRequirements('startup-one-cloud').requirements,
      pins: {
        'node-strategy': { option: 'fargate', reason: 'no nodes' },
        'runtime-security': { option: 'falco', reason: 'we know it' },
      },
      language,
    });
    expect(errors?.map(({ message }) => message).join()).toMatch(
      /cannot hold together: [\x20-\x7e]+ DaemonSet/,
    );
  });
});
