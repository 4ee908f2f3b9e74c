import type { EvidenceTable } from '../Evidence';

/** What the repository holds of each option about add-ons that watch. */
export const observabilityEvidence: EvidenceTable = {
  'alert-routing/alertmanager-chat': [
    {
      choices: { metrics: 'kube-prometheus-stack' },
      path: /^addons\/alert-routing\//,
      content: /slackConfigs/,
    },
  ],
  'alert-routing/own-paging': [
    {
      choices: { metrics: 'kube-prometheus-stack' },
      path: /^addons\/alert-routing\//,
      content: /gateway-url/,
    },
  ],
  'alert-routing/pagerduty': [
    {
      choices: { metrics: 'kube-prometheus-stack' },
      path: /^addons\/alert-routing\//,
      content: /pagerdutyConfigs/,
    },
    {
      choices: { metrics: 'victoria-metrics' },
      path: /^addons\/alert-routing\//,
      content: /pagerduty_configs/,
    },
  ],
  'chaos/chaos-mesh': [
    { path: /^addons\/chaos-mesh\//, content: /kind: Schedule/ },
  ],
  'chaos/litmus': [{ path: /^addons\/litmus\//, content: /kind: ChaosEngine/ }],
  'cost-tooling/kubecost': [
    { path: /^addons\/kubecost\//, content: /cost-analyzer/ },
  ],
  'cost-tooling/opencost': [
    { path: /^addons\/opencost\//, content: /defaultClusterId/ },
  ],
  'logs/loki': [
    { path: /^addons\/loki\//, content: /retention_period/ },
    { path: /^addons\/fluent-bit\//, content: /Name loki/ },
  ],
  'logs/opensearch': [
    { path: /^addons\/opensearch-logs\//, content: /kind: OpenSearchCluster/ },
    { path: /^addons\/fluent-bit\//, content: /Name opensearch/ },
  ],
  'logs/provider-logs': [
    { path: /^addons\/fluent-bit\//, content: /Name cloudwatch_logs/ },
  ],
  'logs/saas': [
    { path: /^addons\/fluent-bit\//, content: /Name opentelemetry/ },
    { path: /^addons\/opentelemetry-collector\//, content: /VENDOR_KEY/ },
  ],
  'logs/victoria-logs': [
    { path: /^addons\/victoria-logs\//, content: /retentionPeriod/ },
  ],
  'metrics/kube-prometheus-stack': [
    { path: /^addons\/kube-prometheus-stack\//, content: /retentionSize/ },
  ],
  'metrics/managed-prometheus': [
    { path: /^addons\/provider-metrics\//, content: /prometheusremotewrite/ },
  ],
  'metrics/saas': [
    { path: /^addons\/opentelemetry-collector\//, content: /kubeletstats/ },
  ],
  'metrics/thanos': [
    { path: /^addons\/thanos\//, content: /thanos-objstore/ },
    {
      path: /^addons\/kube-prometheus-stack\//,
      content: /objectStorageConfig/,
    },
  ],
  'metrics/victoria-metrics': [
    { path: /^addons\/victoria-metrics-k8s-stack\//, content: /vmcluster/ },
  ],
  'service-level-objectives/burn-rate-rules': [
    { path: /^addons\/app-probes\//, content: /AppUnreachable/ },
  ],
  'service-level-objectives/thresholds': [
    { path: /^addons\/app-probes\//, content: /AppUnreachable/ },
  ],
  'traces/jaeger': [{ path: /^addons\/jaeger\//, content: /jaeger_storage/ }],
  'traces/provider-traces': [
    { path: /^addons\/opentelemetry-collector\//, content: /awsxray/ },
  ],
  'traces/saas': [
    { path: /^addons\/opentelemetry-collector\//, content: /VENDOR_KEY/ },
  ],
  'traces/tempo': [
    { path: /^addons\/tempo\//, content: /block_retention|retention/ },
    { path: /^addons\/opentelemetry-collector\//, content: /otlp\/tempo/ },
  ],
};
