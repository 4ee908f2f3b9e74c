import { type Criterion, criteria } from '../decisions/types';
import type { PlatformProfile } from './platformProfile';

/** How much one criterion counts, 0 to 5, and why. @public */
export interface CriterionWeight {
  criterion: Criterion;
  weight: number;
  reasons: string[];
  overridden: boolean;
}

/** Weight of a criterion nothing speaks for or against. */
const ordinaryWeight = 3;

interface Influence {
  criterion: Criterion;
  by: number;
  when: (profile: PlatformProfile) => boolean;
  because: string;
}

const influences: Influence[] = [
  {
    criterion: 'scalability',
    by: 1,
    when: p => p.growth === 'explosive',
    because: 'growth is explosive',
  },
  {
    criterion: 'scalability',
    by: -1,
    when: p => p.growth === 'steady',
    because: 'size is steady',
  },
  {
    criterion: 'scalability',
    by: 1,
    when: p => p.multiRegion || p.edgeSites >= 50,
    because: 'there are several regions or many sites',
  },
  {
    criterion: 'scalability',
    by: -1,
    when: p => p.services <= 15,
    because: 'there are few workloads',
  },
  {
    criterion: 'cost',
    by: 2,
    when: p => p.budget === 'tight',
    because: 'the budget is tight',
  },
  {
    criterion: 'cost',
    by: -1,
    when: p => p.budget === 'generous',
    because: 'the budget is generous',
  },
  {
    criterion: 'security',
    by: 2,
    when: p => p.strict,
    because: 'a standard with tested controls is audited',
  },
  {
    criterion: 'security',
    by: 1,
    when: p => !p.strict && p.compliance.length > 0,
    because: 'a standard is audited',
  },
  {
    criterion: 'security',
    by: 1,
    when: p => p.tenantTrust === 'hostile',
    because: 'tenants do not trust each other',
  },
  {
    criterion: 'security',
    by: -1,
    when: p => p.compliance.length === 0 && p.tenantTrust === 'trusted',
    because: 'no standard is audited and one team shares the platform',
  },
  {
    criterion: 'complexity',
    by: 1,
    when: p => p.smallTeam,
    because: 'a small team has to understand all of it',
  },
  {
    criterion: 'complexity',
    by: -1,
    when: p => p.platformEngineers >= 8,
    because: 'a platform team of eight or more can carry complexity',
  },
  {
    criterion: 'operations',
    by: 1,
    when: p => p.availability >= 99.95,
    because: 'the availability target leaves little time for manual work',
  },
  {
    criterion: 'operations',
    by: 1,
    when: p => p.platformEngineers <= 2,
    because: 'at most two people run the platform',
  },
  {
    criterion: 'skill',
    by: 2,
    when: p => p.novice,
    because: 'the team is new to Kubernetes',
  },
  {
    criterion: 'skill',
    by: -1,
    when: p => p.expert,
    because: 'the team knows Kubernetes well',
  },
];

/** Weights from the answers; a weight the requirements give replaces the derived one. @public */
export function criterionWeights(profile: PlatformProfile): CriterionWeight[] {
  return criteria.map(criterion => {
    const override = profile.weights?.[criterion];
    if (override !== undefined) {
      return {
        criterion,
        weight: override,
        reasons: ['set in the requirements'],
        overridden: true,
      };
    }
    const active = influences.filter(
      influence => influence.criterion === criterion && influence.when(profile),
    );
    const sum = active.reduce((total, { by }) => total + by, ordinaryWeight);
    return {
      criterion,
      weight: Math.min(5, Math.max(1, sum)),
      reasons:
        active.length > 0
          ? active.map(({ because }) => because)
          : ['nothing speaks for more or less than usual'],
      overridden: false,
    };
  });
}
