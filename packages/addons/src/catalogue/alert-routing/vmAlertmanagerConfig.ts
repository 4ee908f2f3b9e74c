import type { KubernetesObject } from '../../KubernetesObject';
import { type AlertPlan, type Receiver, RECEIVERS_SECRET } from './alertPlan';

interface VMAlertmanagerConfig extends KubernetesObject {
  spec: { route: object; receivers: object[]; inhibit_rules: object[] };
}

function receiverOf({ name, kind, key }: Receiver) {
  const reference = { name: RECEIVERS_SECRET, key };
  switch (kind) {
    case 'pager':
      return {
        name,
        pagerduty_configs: [{ routing_key: reference, send_resolved: true }],
      };
    case 'webhook':
      return {
        name,
        webhook_configs: [{ url_secret: reference, send_resolved: true }],
      };
    default:
      return {
        name,
        slack_configs: [
          {
            api_url: reference,
            send_resolved: true,
            title: '{{ .CommonLabels.alertname }}: {{ .CommonLabels.cluster }}',
          },
        ],
      };
  }
}

/** The plan for the Alertmanager of the VictoriaMetrics operator. */
export function vmAlertmanagerConfig(plan: AlertPlan): VMAlertmanagerConfig {
  return {
    apiVersion: 'operator.victoriametrics.com/v1beta1',
    kind: 'VMAlertmanagerConfig',
    metadata: { name: 'platform', namespace: 'monitoring' },
    spec: {
      route: {
        receiver: plan.usual,
        group_by: ['cluster', 'namespace', 'alertname'],
        group_wait: '30s',
        group_interval: '5m',
        repeat_interval: '12h',
        routes: [
          {
            receiver: plan.heartbeat ?? 'nobody',
            matchers: ['alertname="Watchdog"'],
            repeat_interval: plan.heartbeat ? '1h' : '24h',
          },
          {
            receiver: plan.urgent,
            matchers: ['severity="critical"'],
            repeat_interval: '4h',
          },
        ],
      },
      receivers: [{ name: 'nobody' }, ...plan.receivers.map(receiverOf)],
      inhibit_rules: [
        {
          source_matchers: ['severity="critical"'],
          target_matchers: ['severity=~"warning|info"'],
          equal: ['cluster', 'namespace', 'alertname'],
        },
      ],
    },
  };
}
