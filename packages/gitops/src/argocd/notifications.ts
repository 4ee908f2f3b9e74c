import {
  gitSource,
  IN_CLUSTER_SERVER,
  type NotificationsModel,
  type PlatformModel,
  runbookAddress,
} from '@kubernetes-architect/architecture';
import type { IConfigMap } from 'kubernetes-models/v1/ConfigMap';
import { alertmanagerAddress } from '../notifications/alertmanagerAddress';
import type { Wiring } from '../wiring/Wiring';
import { serializeYaml } from '../yaml/serializeYaml';

/** A service of Argo CD's notifications and who gets a message through it. */
interface Receiver {
  /** Key of the ConfigMap. */
  service: string;
  settings: object;
  recipient: string;
}

/** Names of settings that stand for keys of the Secret `argocd-notifications-secret`. */
const SECRET_KEYS = {
  slack: '$slack-token',
  teams: '$teams-url',
  webhook: '$webhook-url',
};

const RECIPIENT = 'platform';

function receiverOf({ service, channel }: NotificationsModel): Receiver {
  switch (service) {
    case 'slack':
      return {
        service: 'service.slack',
        settings: { token: SECRET_KEYS.slack },
        recipient: `slack:${channel}`,
      };
    case 'teams':
      return {
        service: 'service.teams',
        settings: { recipientUrls: { [RECIPIENT]: SECRET_KEYS.teams } },
        recipient: `teams:${RECIPIENT}`,
      };
    default:
      return {
        service: `service.webhook.${RECIPIENT}`,
        settings: { url: SECRET_KEYS.webhook },
        recipient: RECIPIENT,
      };
  }
}

/** The Alertmanager beside Argo CD routes what goes wrong to those who are on duty. */
function alertmanagerReceiver({
  model,
  prepared,
}: Wiring): Receiver | undefined {
  const hub = model.clusters.find(({ server }) => server === IN_CLUSTER_SERVER);
  const address = hub && alertmanagerAddress(prepared, hub);
  return address === undefined
    ? undefined
    : {
        service: 'service.alertmanager',
        settings: { targets: [address.replace(/^http:\/\//, '')] },
        recipient: 'alertmanager',
      };
}

/** A failed delivery as each kind of service wants it. */
function template(model: PlatformModel) {
  const { repoURL } = gitSource(model, { part: 'fleet' });
  const runbook = runbookAddress(model, 'delivery-stuck');
  const message =
    'Application {{.app.metadata.name}} is {{.app.status.sync.status}} and {{.app.status.health.status}}.';
  return {
    message,
    alertmanager: {
      labels: {
        alertname: 'DeliveryFailed',
        application: '{{.app.metadata.name}}',
        severity: 'warning',
      },
      annotations: {
        summary: message,
        ...(runbook !== undefined && { runbook_url: runbook }),
      },
      generatorURL: repoURL,
    },
    webhook: { [RECIPIENT]: { method: 'POST', body: message } },
  };
}

const TRIGGERS = {
  'trigger.on-health-degraded': "app.status.health.status == 'Degraded'",
  'trigger.on-sync-failed':
    "app.status?.operationState.phase in ['Error', 'Failed']",
};

/** Says that a delivery failed to those who were named, else to the Alertmanager; absent when there is neither. */
export function argoCdNotifications(wiring: Wiring): IConfigMap | undefined {
  const { model } = wiring;
  const { notifications } = model.delivery;
  const receiver = notifications
    ? receiverOf(notifications)
    : alertmanagerReceiver(wiring);
  if (!receiver) return undefined;
  return {
    apiVersion: 'v1',
    kind: 'ConfigMap',
    metadata: { name: 'argocd-notifications-cm' },
    data: {
      [receiver.service]: serializeYaml(receiver.settings),
      subscriptions: serializeYaml([
        {
          recipients: [receiver.recipient],
          triggers: Object.keys(TRIGGERS).map(key =>
            key.slice('trigger.'.length),
          ),
        },
      ]),
      'template.delivery-failed': serializeYaml(template(model)),
      ...Object.fromEntries(
        Object.entries(TRIGGERS).map(([key, condition]) => [
          key,
          serializeYaml([{ send: ['delivery-failed'], when: condition }]),
        ]),
      ),
    },
  };
}
