import { type Criterion, criteria } from '../decisions/types';
import type { MessageKey } from '../translations/catalogues';
import { type Message, message } from '../translations/Message';
import type { PlatformProfile } from './platformProfile';

/** How much one criterion counts, 0 to 5, and why. @public */
export interface CriterionWeight<Reason = string> {
  criterion: Criterion;
  weight: number;
  reasons: Reason[];
  overridden: boolean;
}

/** Weight of a criterion nothing speaks for or against. */
const ordinaryWeight = 3;

interface Influence {
  criterion: Criterion;
  by: number;
  when: (profile: PlatformProfile) => boolean;
  because: MessageKey;
}

const influences: Influence[] = [
  {
    criterion: 'scalability',
    by: 1,
    when: p => p.growth === 'explosive',
    because: 'weighed.explosiveGrowth',
  },
  {
    criterion: 'scalability',
    by: -1,
    when: p => p.growth === 'steady',
    because: 'weighed.steadySize',
  },
  {
    criterion: 'scalability',
    by: 1,
    when: p => p.multiRegion || p.edgeSites >= 50,
    because: 'weighed.severalRegions',
  },
  {
    criterion: 'scalability',
    by: -1,
    when: p => p.services <= 15,
    because: 'weighed.fewWorkloads',
  },
  {
    criterion: 'cost',
    by: 2,
    when: p => p.budget === 'tight',
    because: 'weighed.tightBudget',
  },
  {
    criterion: 'cost',
    by: -1,
    when: p => p.budget === 'generous',
    because: 'weighed.generousBudget',
  },
  {
    criterion: 'security',
    by: 2,
    when: p => p.strict,
    because: 'weighed.strictStandard',
  },
  {
    criterion: 'security',
    by: 1,
    when: p => !p.strict && p.compliance.length > 0,
    because: 'weighed.standard',
  },
  {
    criterion: 'security',
    by: 1,
    when: p => p.tenantTrust === 'hostile',
    because: 'weighed.hostileTenants',
  },
  {
    criterion: 'security',
    by: -1,
    when: p => p.compliance.length === 0 && p.tenantTrust === 'trusted',
    because: 'weighed.noStandard',
  },
  {
    criterion: 'complexity',
    by: 1,
    when: p => p.smallTeam,
    because: 'weighed.smallTeam',
  },
  {
    criterion: 'complexity',
    by: -1,
    when: p => p.platformEngineers >= 8,
    because: 'weighed.largePlatformTeam',
  },
  {
    criterion: 'operations',
    by: 1,
    when: p => p.availability >= 99.95,
    because: 'weighed.littleTime',
  },
  {
    criterion: 'operations',
    by: 1,
    when: p => p.platformEngineers <= 2,
    because: 'weighed.fewPlatformEngineers',
  },
  {
    criterion: 'skill',
    by: 2,
    when: p => p.novice,
    because: 'weighed.novices',
  },
  {
    criterion: 'skill',
    by: -1,
    when: p => p.expert,
    because: 'weighed.experts',
  },
];

/** Weights from the answers; a weight the requirements give replaces the derived one. @public */
export function criterionWeights(
  profile: PlatformProfile,
): CriterionWeight<Message>[] {
  return criteria.map(criterion => {
    const override = profile.weights?.[criterion];
    if (override !== undefined) {
      return {
        criterion,
        weight: override,
        reasons: [message('weighed.override')],
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
          ? active.map(({ because }) => message(because))
          : [message('weighed.ordinary')],
      overridden: false,
    };
  });
}
