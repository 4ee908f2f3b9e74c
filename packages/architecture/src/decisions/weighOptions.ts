import type { PlatformProfile } from '../assessment/platformProfile';
import type { Language } from '../translations/Language';
import { joinNames, joinReasons } from '../translations/punctuation';
import { sayIn } from '../translations/sayIn';
import { explainDeadEnd } from './explainDeadEnd';
import { clashBetween, type Incompatibilities } from './incompatibilities';
import { type Domains, strandedBy } from './legalDomains';
import type { DecisionPins } from './pinsSchema';
import type { Exclusion, WeighedOption } from './recommendation';
import { isRendered } from './renderedOptions';
import type { OptionScore } from './scoreOptions';
import type { DecisionOption, DecisionPoint } from './types';

/** @public */
export interface WeighInput {
  point: DecisionPoint;
  points: readonly DecisionPoint[];
  scores: readonly OptionScore[];
  profile: PlatformProfile;
  /** Choices the point had to stand beside: earlier decisions, and pins of others. */
  beside: Readonly<Record<string, string>>;
  /** Options with which all other decisions can still be taken. */
  allowed: readonly string[];
  /** What requirements and pins leave open everywhere. */
  domains: Domains;
  relation: Incompatibilities;
  language: Language;
}

/** Every option of one decision with its scores and exclusions; best first. @public */
export function weighOptions(input: WeighInput): WeighedOption[] {
  const { point, scores } = input;
  return [...scores]
    .sort((left, right) => right.total - left.total)
    .map(({ option, total, criteria }) => {
      const legal = input.allowed.includes(option.id);
      return {
        id: option.id,
        title: option.title,
        summary: option.summary,
        legal,
        exclusions: legal ? [] : exclusionsOf(option, input),
        total: Math.round(total * 100) / 100,
        criteria,
        evidence: [...option.evidence],
        rendered: isRendered(point.id, option),
      };
    });
}

function exclusionsOf(option: DecisionOption, input: WeighInput): Exclusion[] {
  const { point, profile, beside, domains, relation, language } = input;
  const say = sayIn(language);
  const self = { decision: point.id, option: option.id };
  const ruled = (option.constraints ?? [])
    .filter(constraint => constraint.violated(profile))
    .map(
      ({ rule, requirements, because }): Exclusion => ({
        rule,
        requirements: [...requirements],
        because,
      }),
    );
  const clashes = Object.keys(beside)
    .sort()
    .flatMap((decision): Exclusion[] => {
      const other = { decision, option: beside[decision] };
      const because = clashBetween(relation, self, other);
      return because === undefined
        ? []
        : [{ rule: 'conflicts', requirements: [], with: other, because }];
    });
  const found = [...ruled, ...clashes];
  if (found.length > 0) {
    return found;
  }
  const stranded = strandedBy({ ...self, domains, relation });
  const last = stranded && domains.get(stranded)?.[0];
  if (stranded && last) {
    const other = { decision: stranded, option: last };
    return [
      {
        rule: 'conflicts',
        requirements: [],
        with: other,
        because: say('exclusion.stranded', {
          decision: stranded,
          options: joinNames(language, domains.get(stranded) ?? []),
          because: clashBetween(relation, self, other) ?? '',
        }),
      },
    ];
  }
  const deadEnd = explainDeadEnd({
    points: input.points,
    profile,
    pins: { ...asPins(beside), ...asPins({ [point.id]: option.id }) },
    relation,
    language,
  });
  return [
    {
      rule: 'conflicts',
      requirements: [],
      because: deadEnd
        ? say('exclusion.deadEnd', { reasons: joinReasons(language, deadEnd) })
        : say('exclusion.inconsistent'),
    },
  ];
}

function asPins(choices: Readonly<Record<string, string>>): DecisionPins {
  return Object.fromEntries(
    Object.keys(choices).map(id => [id, { option: choices[id], reason: '' }]),
  );
}
