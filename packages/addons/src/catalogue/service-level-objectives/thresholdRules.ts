import type { IPrometheusRule } from '@kubernetes-models/prometheus-operator/monitoring.coreos.com/v1/PrometheusRule';
import type { Objective } from './burnRateRules';

/** A few rules on what users notice: failures for a quarter of an hour, and slow answers. */
export function thresholdRules({
  name,
  failed,
  labels,
}: Objective): IPrometheusRule {
  return {
    apiVersion: 'monitoring.coreos.com/v1',
    kind: 'PrometheusRule',
    metadata: { name: `thresholds-${name}`, namespace: 'monitoring' },
    spec: {
      groups: [
        {
          name: `thresholds-${name}`,
          rules: [
            {
              alert: 'TooManyFailures',
              expr: `${failed('5m')} > 0.05`,
              for: '15m',
              labels: { ...labels, severity: 'critical' },
              annotations: {
                summary: `More than 5 in 100 requests to ${name} fail.`,
              },
            },
            {
              alert: 'SlowAnswers',
              expr: `avg_over_time(probe_duration_seconds{probe="${name}"}[5m]) > 1`,
              for: '15m',
              labels: { ...labels, severity: 'warning' },
              annotations: { summary: `${name} takes more than a second.` },
            },
          ],
        },
      ],
    },
  };
}
