import type { AddonPlatform } from '../../AddonPlatform';
import type { Objective } from './burnRateRules';
import type { ProbedApp } from './probedApps';

/** What is promised where nobody said it: less than 45 minutes in 30 days. */
const USUAL_PERCENT = 99.9;

/** The availability that was asked for, measured by probes. */
export function objectiveOf(
  { model }: AddonPlatform,
  { name, tenant }: ProbedApp,
): Objective {
  return {
    name,
    percent: model.intent.spec.requirements?.availability ?? USUAL_PERCENT,
    labels: { tenant },
    failed: window =>
      `1 - avg_over_time(probe_success{probe="${name}"}[${window}])`,
  };
}
