import type { IAlertmanagerConfig } from '@kubernetes-models/prometheus-operator/monitoring.coreos.com/v1alpha1/AlertmanagerConfig';
import { type AlertPlan, type Receiver, RECEIVERS_SECRET } from './alertPlan';

type Receivers = NonNullable<
  NonNullable<IAlertmanagerConfig['spec']>['receivers']
>;

function receiverOf({ name, kind, key }: Receiver): Receivers[number] {
  const reference = { name: RECEIVERS_SECRET, key };
  switch (kind) {
    case 'pager':
      return {
        name,
        pagerdutyConfigs: [
          {
            routingKey: reference,
            severity: '{{ .CommonLabels.severity }}',
            description: '{{ .CommonAnnotations.summary }}',
            sendResolved: true,
          },
        ],
      };
    case 'webhook':
      return {
        name,
        webhookConfigs: [{ urlSecret: reference, sendResolved: true }],
      };
    default:
      return {
        name,
        slackConfigs: [
          {
            apiURL: reference,
            sendResolved: true,
            title: '{{ .CommonLabels.alertname }}: {{ .CommonLabels.cluster }}',
            text: '{{ range .Alerts }}{{ .Annotations.summary }}\n{{ .Annotations.runbook_url }}\n{{ end }}',
          },
        ],
      };
  }
}

/** The plan for the Alertmanager of the Prometheus Operator, which takes it as its whole configuration. */
export function alertmanagerConfig(plan: AlertPlan): IAlertmanagerConfig {
  return {
    apiVersion: 'monitoring.coreos.com/v1alpha1',
    kind: 'AlertmanagerConfig',
    metadata: { name: 'platform', namespace: 'monitoring' },
    spec: {
      route: {
        receiver: plan.usual,
        groupBy: ['cluster', 'namespace', 'alertname'],
        groupWait: '30s',
        groupInterval: '5m',
        repeatInterval: '12h',
        routes: [
          {
            receiver: plan.heartbeat ?? 'nobody',
            matchers: [{ name: 'alertname', value: 'Watchdog' }],
            groupWait: '0s',
            repeatInterval: plan.heartbeat ? '1h' : '24h',
          },
          {
            receiver: 'nobody',
            matchers: [{ name: 'alertname', value: 'InfoInhibitor' }],
          },
          {
            receiver: plan.urgent,
            matchers: [{ name: 'severity', value: 'critical' }],
            repeatInterval: '4h',
          },
        ],
      },
      receivers: [{ name: 'nobody' }, ...plan.receivers.map(receiverOf)],
      inhibitRules: [
        {
          sourceMatch: [{ name: 'severity', value: 'critical' }],
          targetMatch: [
            { name: 'severity', value: 'warning|info', matchType: '=~' },
          ],
          equal: ['cluster', 'namespace', 'alertname'],
        },
        {
          sourceMatch: [{ name: 'alertname', value: 'InfoInhibitor' }],
          targetMatch: [{ name: 'severity', value: 'info' }],
          equal: ['cluster', 'namespace'],
        },
      ],
    },
  };
}
