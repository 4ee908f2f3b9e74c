import type { Language } from '../translations/Language';
import { allowedOptions } from './allowedOptions';
import { confidence } from './confidence';
import { decisionReason } from './decisionReason';
import type { DecisionFramework } from './decisionFramework';
import type { PlatformAssessment, PlatformDesign } from './designPlatform';
import { legalDomains } from './legalDomains';
import type { DecisionPins } from './pinsSchema';
import type { ArchitectureDecision, Sensitivity } from './recommendation';
import { scoreOptions } from './scoreOptions';
import type { DecisionPoint } from './types';
import { weighOptions } from './weighOptions';

/** One decision with all it takes to argue about it. @public */
export function explainDecision(options: {
  point: DecisionPoint;
  framework: DecisionFramework;
  assessment: PlatformAssessment;
  design: PlatformDesign;
  pins: DecisionPins;
  sensitivity: Sensitivity;
  language: Language;
}): ArchitectureDecision {
  const { point, framework, assessment, design, pins, sensitivity, language } =
    options;
  const { profile, weights } = assessment;
  const step = design.steps[point.id];
  const { [point.id]: pin, ...otherPins } = pins;
  const beside = {
    ...Object.fromEntries(
      step.beside.map(({ decision, option }) => [decision, option]),
    ),
    ...Object.fromEntries(
      Object.keys(otherPins).map(id => [id, otherPins[id].option]),
    ),
  };
  const context = { profile, chosen: step.seen };
  const scores = scoreOptions({ point, context, weights });
  const weighed = weighOptions({
    point,
    points: framework.points,
    scores,
    profile,
    beside,
    allowed: allowedOptions({ point, framework, assessment, beside }),
    domains: legalDomains({
      points: framework.points,
      profile,
      pins: otherPins,
    }),
    relation: framework.relation,
    language,
  });
  const recommended = weighed.find(({ id }) => id === step.option)!;
  const taken = weighed.find(({ id }) => id === design.chosen[point.id])!;
  const rival = weighed.find(each => each.legal && each !== recommended);
  const option = point.options.find(({ id }) => id === taken.id)!;
  return {
    id: point.id,
    title: point.title,
    question: point.question,
    recommended: recommended.id,
    chosen: taken.id,
    ...(pin ? { pin } : {}),
    reason: decisionReason({
      language,
      recommended,
      weighed,
      score: scores.find(each => each.option.id === recommended.id)!,
      weights,
      pin,
      pinned: taken,
    }),
    confidence: confidence(
      rival && Math.round((recommended.total - rival.total) * 100) / 100,
    ),
    options: weighed,
    sensitivity,
    consequences: [...option.consequences],
    followUps: [...point.followUps],
    rendered: taken.rendered,
  };
}
