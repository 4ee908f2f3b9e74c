import { type AddonDefinition, defineAddon } from '../../AddonDefinition';
import { OBJECTS_ONLY } from '../../facts/objectsOnly';
import { secretFromStore, secretStore } from '../../facts/secretReference';
import { alertmanagerConfig } from './alertmanagerConfig';
import { alertPlan, receiverKeys, RECEIVERS_SECRET } from './alertPlan';
import { vmAlertmanagerConfig } from './vmAlertmanagerConfig';

/** Who runs rules and alerts by itself, where no Alertmanager of ours would see them. */
const ALERTS_ELSEWHERE = ['managed-prometheus', 'saas'];

/** How an alert reaches a person: routes and receivers, with keys by reference. */
export const addon: AddonDefinition = defineAddon({
  ...OBJECTS_ONLY,
  name: 'alert-routing',
  title: 'Routes of alerts',
  summary:
    'sends alerts to chat, to a paging service or to an own gateway, by their severity',
  area: 'observability',
  home: 'https://prometheus.io/docs/alerting/latest/alertmanager/',
  namespace: 'monitoring',
  kubernetes: { from: '1.25' },
  options: [
    'alert-routing/alertmanager-chat',
    'alert-routing/own-paging',
    'alert-routing/pagerduty',
  ],
  appliesTo: ({ choices }) => !ALERTS_ELSEWHERE.includes(choices.metrics ?? ''),
  requires: [
    {
      addons: ['kube-prometheus-stack', 'victoria-metrics-k8s-stack'],
      because: 'its Alertmanager sends the alerts',
    },
    secretStore,
  ],
  provides: { capabilities: ['alert-routing'], kinds: [] },
  objects: {
    base: platform =>
      secretFromStore(platform, {
        name: RECEIVERS_SECRET,
        namespace: 'monitoring',
        keys: receiverKeys(platform),
      }),
  },
  configs: {
    environment: (platform, { production }) => [
      platform.has('victoria-metrics-k8s-stack')
        ? vmAlertmanagerConfig(alertPlan(platform, production))
        : alertmanagerConfig(alertPlan(platform, production)),
    ],
  },
  notes: [
    `The secret ${RECEIVERS_SECRET} in the namespace monitoring holds the addresses and keys of the receivers.`,
    'Send a test alert after every change of the routes, and once a quarter.',
  ],
});
