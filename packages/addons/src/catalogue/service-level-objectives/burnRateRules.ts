import type { IPrometheusRule } from '@kubernetes-models/prometheus-operator/monitoring.coreos.com/v1/PrometheusRule';

/** What is promised, and how the share of what failed is asked for over a window. */
export interface Objective {
  name: string;
  /** Share that has to succeed, in percent. */
  percent: number;
  /** PromQL for the share that failed, from 0 to 1. */
  failed(window: string): string;
  labels: Record<string, string>;
}

/**
 * How fast the budget of 30 days may burn before somebody is told: https://sre.google/workbook/alerting-on-slos/,
 * table 5-8. The short window ends the alert soon after the trouble ends.
 */
const BURNS = [
  { long: '1h', short: '5m', factor: 14.4, severity: 'critical' },
  { long: '6h', short: '30m', factor: 6, severity: 'critical' },
  { long: '1d', short: '2h', factor: 3, severity: 'warning' },
  { long: '3d', short: '6h', factor: 1, severity: 'warning' },
] as const;

const WINDOWS = ['5m', '30m', '1h', '2h', '6h', '1d', '3d', '30d'];

/** 99.9 of 100 leaves 0.001, without the noise of binary fractions. */
function budget(percent: number): number {
  return Number(((100 - percent) / 100).toFixed(6));
}

/** Rules that record the share of failures over each window, and alert on how fast the budget burns. */
export function burnRateRules(objective: Objective): IPrometheusRule {
  const { name, percent, failed, labels } = objective;
  const allowed = budget(percent);
  const selector = `{slo="${name}"}`;
  return {
    apiVersion: 'monitoring.coreos.com/v1',
    kind: 'PrometheusRule',
    metadata: { name: `slo-${name}`, namespace: 'monitoring' },
    spec: {
      groups: [
        {
          name: `slo-${name}-records`,
          rules: [
            ...WINDOWS.map(window => ({
              record: `slo:failed:ratio_${window}`,
              expr: failed(window),
              labels: { ...labels, slo: name },
            })),
            {
              record: 'slo:budget_left:ratio_30d',
              expr: `1 - slo:failed:ratio_30d${selector} / ${allowed}`,
              labels: { ...labels, slo: name },
            },
          ],
        },
        {
          name: `slo-${name}-alerts`,
          rules: BURNS.map(({ long, short, factor, severity }) => ({
            alert: 'BudgetBurnsTooFast',
            expr: [long, short]
              .map(
                window =>
                  `slo:failed:ratio_${window}${selector} > ${factor} * ${allowed}`,
              )
              .join(' and '),
            labels: { ...labels, slo: name, severity, window: long },
            annotations: {
              summary: `${name} burns its error budget ${factor} times as fast as it may (over ${long}).`,
            },
          })),
        },
      ],
    },
  };
}
