import type { PlatformProfile } from '../assessment/platformProfile';
import { choiceKey, type Incompatibilities } from './incompatibilities';
import type { Exclusion, WeighedOption } from './recommendation';
import { isRendered } from './renderedOptions';
import type { OptionScore } from './scoreOptions';
import type { DecisionPoint } from './types';

/** Every option of one decision with its exclusions, beside what the others chose; best first. @public */
export function weighOptions(options: {
  point: DecisionPoint;
  scores: readonly OptionScore[];
  profile: PlatformProfile;
  chosen: Readonly<Record<string, string>>;
  relation: Incompatibilities;
}): WeighedOption[] {
  const { point, scores, profile, chosen, relation } = options;
  return [...scores]
    .sort((left, right) => right.total - left.total)
    .map(({ option, total, criteria }) => {
      const ruled = (option.constraints ?? [])
        .filter(constraint => constraint.violated(profile))
        .map(
          (constraint): Exclusion => ({
            rule: constraint.rule,
            requirements: [...constraint.requirements],
            because: constraint.because,
          }),
        );
      const barred = relation.get(choiceKey(point.id, option.id));
      const clashes = Object.keys(chosen)
        .filter(decision => decision !== point.id)
        .sort()
        .flatMap((decision): Exclusion[] => {
          const because = barred?.get(choiceKey(decision, chosen[decision]));
          return because === undefined
            ? []
            : [
                {
                  rule: 'conflicts',
                  requirements: [],
                  with: { decision, option: chosen[decision] },
                  because,
                },
              ];
        });
      const exclusions = [...ruled, ...clashes];
      return {
        id: option.id,
        title: option.title,
        summary: option.summary,
        legal: exclusions.length === 0,
        exclusions,
        total: Math.round(total * 100) / 100,
        criteria,
        evidence: [...option.evidence],
        rendered: isRendered(point.id, option),
      };
    });
}
