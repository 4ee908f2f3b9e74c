import type { PlatformProfile } from '../assessment/platformProfile';
import type { Language } from '../translations/Language';
import { joinWith } from '../translations/punctuation';
import { sayIn } from '../translations/sayIn';
import { clashBetween, type Incompatibilities } from './incompatibilities';
import { type Domains, strandedBy } from './legalDomains';
import type { DecisionPins } from './pinsSchema';
import type { DecisionPoint } from './types';

/**
 * Removes options that cannot stand, remembering why each went, until some
 * decision has none left.
 *
 * @returns why each option of that decision went, or undefined when none runs empty.
 * @public
 */
export function explainDeadEnd(options: {
  points: readonly DecisionPoint[];
  profile: PlatformProfile;
  pins: DecisionPins;
  relation: Incompatibilities;
  language: Language;
}): string[] | undefined {
  const { points, profile, pins, relation, language } = options;
  const reasons = new Map<string, string[]>();
  const domains = new Map<string, string[]>();
  for (const { id, options: all } of points) {
    const pinned = pins[id]?.option;
    reasons.set(id, []);
    domains.set(id, []);
    for (const option of all) {
      const broken = option.constraints?.find(each => each.violated(profile));
      if (broken) {
        reasons
          .get(id)
          ?.push(
            cannotBe(
              language,
              { decision: id, option: option.id },
              broken.because,
            ),
          );
      } else if (pinned === undefined || pinned === option.id) {
        domains.get(id)?.push(option.id);
      }
    }
  }
  for (;;) {
    const removal = findRemoval({ domains, relation, language });
    if (!removal) {
      return undefined;
    }
    const { decision, option, because } = removal;
    const kept = domains.get(decision)?.filter(each => each !== option) ?? [];
    domains.set(decision, kept);
    reasons
      .get(decision)
      ?.push(cannotBe(language, { decision, option }, because));
    if (kept.length === 0) {
      return reasons.get(decision);
    }
  }
}

function findRemoval(options: {
  domains: Domains;
  relation: Incompatibilities;
  language: Language;
}): { decision: string; option: string; because: string } | undefined {
  const { domains, relation, language } = options;
  for (const [decision, open] of domains) {
    for (const option of open) {
      const other = strandedBy({ decision, option, domains, relation });
      const left = other === undefined ? [] : domains.get(other) ?? [];
      if (other !== undefined) {
        const clash = clashBetween(
          relation,
          { decision, option },
          { decision: other, option: left[0] },
        );
        const because = sayIn(language)('deadEnd.canOnlyBe', {
          decision: other,
          options: joinWith('or', language, left),
          because: clash ?? '',
        });
        return { decision, option, because };
      }
    }
  }
  return undefined;
}

function cannotBe(
  language: Language,
  choice: { decision: string; option: string },
  because: string,
): string {
  return sayIn(language)('deadEnd.cannotBe', { ...choice, because });
}
