import { addonItems, type CapabilitySection, item } from '../Capability';

const SAAS = 'the service itself is not reached here';

/** Observability. */
export const observability: CapabilitySection = {
  title: 'Observability',
  rows: [
    {
      row: 'Metrics',
      items: [
        item(
          'kube-prometheus-stack',
          'metrics/kube-prometheus-stack',
          'configs',
        ),
        item('VictoriaMetrics', 'metrics/victoria-metrics', 'configs'),
        item('Thanos', 'metrics/thanos', 'configs'),
        item(
          'Managed Prometheus',
          'metrics/managed-prometheus',
          'configs',
          SAAS,
        ),
        item('Datadog, New Relic, Dynatrace', 'metrics/saas', 'configs', SAAS),
      ],
    },
    {
      row: 'Logs',
      items: [
        item('Loki', 'logs/loki', 'configs'),
        item('OpenSearch', 'logs/opensearch', 'configs'),
        item('VictoriaLogs', 'logs/victoria-logs', 'configs'),
        item('Logs of the provider', 'logs/provider-logs', 'configs', SAAS),
        item('A service', 'logs/saas', 'configs', SAAS),
        ...addonItems({
          'Fluent Bit': 'fluent-bit',
          'Fluentd, also before OpenSearch': 'logging-operator',
        }),
      ],
    },
    {
      row: 'Traces',
      items: [
        item('Tempo', 'traces/tempo', 'configs'),
        item('Jaeger', 'traces/jaeger', 'configs'),
        item(
          'Traces of the provider',
          'traces/provider-traces',
          'configs',
          SAAS,
        ),
        item('A service', 'traces/saas', 'configs', SAAS),
        ...addonItems({
          OpenTelemetry: 'opentelemetry-operator',
          Zipkin: 'zipkin',
        }),
      ],
    },
    {
      row: 'Alerts and objectives',
      items: [
        item(
          'Alertmanager to chat',
          'alert-routing/alertmanager-chat',
          'configs',
        ),
        item('PagerDuty', 'alert-routing/pagerduty', 'configs', SAAS),
        item('Paging of your own', 'alert-routing/own-paging', 'configs'),
        item(
          'Burn-rate alerts',
          'service-level-objectives/burn-rate-rules',
          'api-server',
        ),
        item('Thresholds', 'service-level-objectives/thresholds', 'api-server'),
        item(
          'Objectives of the provider',
          'service-level-objectives/provider-objectives',
          'tool: tofu fmt',
          SAAS,
        ),
      ],
    },
  ],
};
