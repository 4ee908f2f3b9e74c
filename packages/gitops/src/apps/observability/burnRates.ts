import { availabilityOf, errorRatio } from '../delivery/analysis';
import type { RuleGroup, RuleOptions } from './rules';

/**
 * How fast the budget of errors of 30 days may be used up, over a long window
 * and a short one that tells whether it still goes on: 2 % in an hour, 5 % in
 * six hours, 10 % in three days. From
 * https://sre.google/workbook/alerting-on-slos/ (multiwindow, multi-burn-rate).
 */
const BURN_RATES = [
  { long: '1h', short: '5m', factor: 14.4, severity: 'critical' },
  { long: '6h', short: '30m', factor: 6, severity: 'critical' },
  { long: '3d', short: '6h', factor: 1, severity: 'warning' },
] as const;

/** Series with the share of failures of an app over a window. */
function series(window: string): string {
  return `app:request_errors:ratio_rate${window}`;
}

function labelsOf({ app, placement }: RuleOptions) {
  return { app: app.name, namespace: placement.namespace };
}

/** Records the share of failures, and tells when the promise of an app is at risk. */
export function burnRateGroups(options: RuleOptions): RuleGroup[] {
  const { app, placement, platform } = options;
  const { namespace } = placement;
  const availability = availabilityOf(app, platform);
  const budget = Number(((100 - availability) / 100).toFixed(6));
  const windows = [
    ...new Set(BURN_RATES.flatMap(({ short, long }) => [short, long])),
  ];
  const selector = `{app="${app.name}",namespace="${namespace}"}`;
  return [
    {
      name: `${app.name}.objectives`,
      rules: [
        ...windows.map(window => ({
          record: series(window),
          expr: errorRatio({ app, namespace, window }),
          labels: labelsOf(options),
        })),
        ...BURN_RATES.map(({ long, short, factor, severity }) => ({
          alert: 'AppErrorBudgetBurns',
          expr: `${series(
            long,
          )}${selector} > ${factor} * ${budget} and ${series(
            short,
          )}${selector} > ${factor} * ${budget}`,
          labels: { severity },
          annotations: {
            summary: `${app.name} uses up its error budget in ${placement.environment}`,
            description: `Over ${long} and ${short}, ${factor} times as many requests fail as ${availability} % of success in 30 days allows.`,
          },
        })),
      ],
    },
  ];
}
