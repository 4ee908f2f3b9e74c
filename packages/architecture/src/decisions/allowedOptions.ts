import { canComplete } from './canComplete';
import type { DecisionFramework } from './decisionFramework';
import type { PlatformAssessment } from './designPlatform';
import { clashBetween } from './incompatibilities';
import { legalDomains } from './legalDomains';
import type { DecisionPins } from './pinsSchema';
import type { DecisionPoint } from './types';

/** Options of one decision with which, beside given choices, all the others can still be taken. @public */
export function allowedOptions(options: {
  point: DecisionPoint;
  framework: DecisionFramework;
  assessment: PlatformAssessment;
  beside: Readonly<Record<string, string>>;
}): string[] {
  const { point, framework, assessment, beside } = options;
  const fixed: DecisionPins = Object.fromEntries(
    Object.keys(beside).map(id => [id, { option: beside[id], reason: '' }]),
  );
  const domains = legalDomains({
    points: framework.points,
    profile: assessment.profile,
    pins: fixed,
  });
  return point.options
    .filter(
      ({ id, constraints = [] }) =>
        !constraints.some(each => each.violated(assessment.profile)) &&
        !Object.keys(beside).some(decision =>
          clashBetween(
            framework.relation,
            { decision: point.id, option: id },
            { decision, option: beside[decision] },
          ),
        ),
    )
    .map(({ id }) => id)
    .filter(option =>
      canComplete({
        ...framework,
        domains: new Map(domains).set(point.id, [option]),
      }),
    );
}
