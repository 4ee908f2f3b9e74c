import type { PlatformProfile } from '../assessment/platformProfile';
import type { RequirementName } from '../requirements/requirementsSchema';
import type {
  Adjustment,
  Criterion,
  DecisionContext,
  DecisionPoint,
  Evidence,
  HardConstraint,
  OptionConflict,
} from './types';

/** Marks an object as a decision point, so its file is checked where it is written. @public */
export function decisionPoint<const Point extends DecisionPoint>(
  point: Point,
): DecisionPoint {
  return point;
}

/** Scores change while `condition` holds. @public */
export function when(
  condition: (context: DecisionContext) => boolean,
  by: Partial<Record<Criterion, number>>,
  because: string,
): Adjustment {
  return { when: condition, by, because };
}

/** The option needs something; answering more may provide it. @public */
export function needs(
  requirements: readonly RequirementName[],
  fulfilled: (profile: PlatformProfile) => boolean,
  because: string,
): HardConstraint {
  return {
    rule: 'needs',
    requirements,
    violated: profile => !fulfilled(profile),
    because,
  };
}

/** A requirement rules the option out; no further requirement brings it back. @public */
export function forbids(
  requirements: readonly RequirementName[],
  violated: (profile: PlatformProfile) => boolean,
  because: string,
): HardConstraint {
  return { rule: 'forbids', requirements, violated, because };
}

/** The SaaS rule, the same wherever a vendor's service is offered. @public */
export function forbidsWithoutSaas(what: string): HardConstraint {
  return forbids(
    ['airGapped', 'saasAllowed', 'dataResidency'],
    profile =>
      profile.noSaas || profile.airGapped || profile.dataResidency === 'site',
    `${what} leaves the platform for a vendor, which an air gap, a residency rule or the saasAllowed answer rules out`,
  );
}

/** The cloud rule: a provider's own service has to be reachable from every location. @public */
export function needsOnlyClouds(what: string): readonly HardConstraint[] {
  return [
    needs(
      ['locations'],
      profile => profile.clouds.length > 0,
      `${what} is a service of a cloud provider, and no cloud is among the locations`,
    ),
    forbids(
      ['airGapped'],
      profile => profile.airGapped,
      `${what} is reached over the provider's API, which an air-gapped cluster cannot`,
    ),
  ];
}

/** @public */
export function conflictsWith(
  decision: string,
  options: readonly string[],
  because: string,
): OptionConflict {
  return { decision, options, because };
}

/** @public */
export function cite(text: string, source: string): Evidence {
  return { text, source };
}

/** A DaemonSet cannot run on nodes the provider hides. @public */
export function needsDaemonSets(what: string): OptionConflict {
  return conflictsWith(
    'node-strategy',
    ['fargate'],
    `${what} runs as a DaemonSet, which Fargate does not support`,
  );
}
