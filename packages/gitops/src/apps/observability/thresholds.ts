import { availabilityOf, errorRatio } from '../delivery/analysis';
import type { AlertRule, RuleOptions } from './rules';

/** Tells when more requests fail than are promised, over a quarter of an hour. */
export function thresholdRule({
  app,
  placement,
  platform,
}: RuleOptions): AlertRule {
  const { namespace, environment } = placement;
  const availability = availabilityOf(app, platform);
  const budget = Number(((100 - availability) / 100).toFixed(6));
  return {
    alert: 'AppFails',
    expr: `${errorRatio({ app, namespace, window: '15m' })} > ${budget}`,
    for: '10m',
    labels: { severity: 'critical' },
    annotations: {
      summary: `${app.name} fails in ${environment}`,
      description: `Fewer than ${availability} % of the requests of 15 minutes succeed.`,
    },
  };
}

/** Tells when an app is slower than promised, if anything is promised. */
export function latencyRule({
  app,
  placement,
}: RuleOptions): AlertRule | undefined {
  const latency = app.objectives?.latencySeconds;
  if (latency === undefined || !app.metrics) return undefined;
  const { namespace, environment } = placement;
  return {
    alert: 'AppIsSlow',
    expr: `histogram_quantile(0.99, sum by (le) (rate(${app.metrics.durations}_bucket{namespace="${namespace}",job="${app.name}"}[10m]))) > ${latency}`,
    for: '10m',
    labels: { severity: 'warning' },
    annotations: {
      summary: `${app.name} is slow in ${environment}`,
      description: `One of 100 requests takes longer than ${latency} s.`,
    },
  };
}
