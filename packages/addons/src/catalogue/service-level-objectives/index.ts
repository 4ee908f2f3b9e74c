import { defineAddon } from '../../AddonDefinition';
import { burnRateRules } from './burnRateRules';
import { objectiveOf } from './objectiveOf';
import { appProbe, probedApps } from './probedApps';
import { thresholdRules } from './thresholdRules';

/** What is promised of each app that people reach, and alerts when the promise is at risk. */
export const addon = defineAddon({
  name: 'service-level-objectives',
  title: 'Service level objectives',
  summary:
    'probes every app with an address, and alerts on how fast its error budget burns',
  area: 'observability',
  home: 'https://sre.google/workbook/alerting-on-slos/',
  licence: 'Apache-2.0',
  source: { kind: 'objects' },
  stage: 'controllers',
  namespace: 'monitoring',
  podSecurity: 'restricted',
  kubernetes: { from: '1.25' },
  footprint: { cpu: '0', memory: '0' },
  options: [
    'service-level-objectives/burn-rate-rules',
    'service-level-objectives/thresholds',
  ],
  requires: [
    { addons: ['blackbox-exporter'], because: 'it asks for the apps' },
    {
      addons: ['kube-prometheus-stack', 'victoria-metrics-k8s-stack'],
      because: 'it evaluates the rules',
      when: ({ choices }) =>
        choices.metrics !== 'managed-prometheus' && choices.metrics !== 'saas',
    },
  ],
  provides: { capabilities: ['objectives'], kinds: [] },
  configs: {
    environment: (platform, environment) =>
      probedApps(platform, environment).flatMap(app => {
        const objective = objectiveOf(platform, app);
        return [
          appProbe(app),
          platform.choices['service-level-objectives'] === 'thresholds'
            ? thresholdRules(objective)
            : burnRateRules(objective),
        ];
      }),
  },
  notes: [
    'The objective of every app is the availability that spec.requirements asks for, else 99.9 in 100.',
  ],
});
