/** A rule of the adapter: https://github.com/kubernetes-sigs/prometheus-adapter/blob/master/docs/config.md. */
interface MetricRule {
  seriesQuery: string;
  resources: {
    overrides: Record<string, { resource: string }>;
  };
  name: { matches: string; as: string };
  metricsQuery: string;
}

/** Requests in a second of each pod, from the counter that apps of golden paths keep. */
export function metricRules(): MetricRule[] {
  return [
    {
      seriesQuery: 'http_requests_total{namespace!="",pod!=""}',
      resources: {
        overrides: {
          namespace: { resource: 'namespace' },
          pod: { resource: 'pod' },
        },
      },
      name: { matches: '^(.*)_total$', as: '${1}_per_second' },
      metricsQuery:
        'sum(rate(<<.Series>>{<<.LabelMatchers>>}[2m])) by (<<.GroupBy>>)',
    },
  ];
}
