import type { PlatformProfile } from '../assessment/platformProfile';
import { barredBy, type Incompatibilities } from './incompatibilities';
import type { DecisionPins } from './pinsSchema';
import type { DecisionPoint } from './types';

/** Options still open, by decision. @public */
export type Domains = ReadonlyMap<string, readonly string[]>;

/** What requirements and pins leave open, before decisions look at each other. @public */
export function legalDomains(options: {
  points: readonly DecisionPoint[];
  profile: PlatformProfile;
  pins: DecisionPins;
}): Domains {
  const { points, profile, pins } = options;
  return new Map(
    points.map(point => [
      point.id,
      point.options
        .filter(({ id }) => (pins[point.id]?.option ?? id) === id)
        .filter(
          ({ constraints = [] }) =>
            !constraints.some(each => each.violated(profile)),
        )
        .map(({ id }) => id),
    ]),
  );
}

/**
 * Removes options that leave some other decision without any, until nothing changes.
 *
 * @returns the smaller domains, or undefined when a decision has no option left.
 * @public
 */
export function arcConsistent(
  start: Domains,
  relation: Incompatibilities,
): Domains | undefined {
  const domains = new Map(start);
  let changed = true;
  while (changed) {
    changed = false;
    for (const [decision, values] of domains) {
      const kept = values.filter(
        value =>
          strandedBy({ decision, option: value, domains, relation }) ===
          undefined,
      );
      if (kept.length === 0) {
        return undefined;
      }
      if (kept.length < values.length) {
        domains.set(decision, kept);
        changed = true;
      }
    }
  }
  return domains;
}

/** The first decision an option would leave without any option. @public */
export function strandedBy(options: {
  decision: string;
  option: string;
  domains: Domains;
  relation: Incompatibilities;
}): string | undefined {
  const { decision, domains, relation } = options;
  for (const [other, blocked] of barredBy(relation, options)) {
    const open = domains.get(other);
    if (open && other !== decision && open.every(each => blocked.has(each))) {
      return other;
    }
  }
  return undefined;
}

/** What a choice leaves open of the other decisions, or undefined when it strands one. @public */
export function narrowDomains(options: {
  decision: string;
  option: string;
  domains: Domains;
  relation: Incompatibilities;
}): Domains | undefined {
  const { domains, relation } = options;
  let next: Map<string, readonly string[]> | undefined;
  for (const [other, blocked] of barredBy(relation, options)) {
    const open = domains.get(other);
    const kept = open?.filter(each => !blocked.has(each));
    if (kept?.length === 0) {
      return undefined;
    }
    if (kept && kept.length !== open?.length) {
      // Most choices bar nothing that is still open: what they leave is what was there.
      next ??= new Map(domains);
      next.set(other, kept);
    }
  }
  return next ?? domains;
}
