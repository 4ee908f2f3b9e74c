import { defineAddon } from '../../AddonDefinition';
import { OBJECTS_ONLY } from '../../facts/objectsOnly';
import { appProbe, probedApps } from './appProbes';
import { probeRules } from './probeRules';

/** Asks for each app by the address that people take. */
export const addon = defineAddon({
  ...OBJECTS_ONLY,
  name: 'app-probes',
  title: 'Probes of apps',
  summary:
    'asks for every app by its address, and tells when one does not answer or its certificate ends',
  area: 'observability',
  home: 'https://prometheus-operator.dev/docs/api-reference/api/#monitoring.coreos.com/v1.Probe',
  namespace: 'monitoring',
  kubernetes: { from: '1.25' },
  options: [
    'service-level-objectives/burn-rate-rules',
    'service-level-objectives/thresholds',
  ],
  appliesTo: ({ choices }) => choices.metrics !== 'saas',
  requires: [
    { addons: ['blackbox-exporter'], because: 'it asks for the apps' },
    {
      addons: ['kube-prometheus-stack', 'victoria-metrics-k8s-stack'],
      because: 'it evaluates the rules',
      when: ({ choices }) => choices.metrics !== 'managed-prometheus',
    },
  ],
  provides: { capabilities: ['probes-of-apps'], kinds: [] },
  configs: {
    base: ({ model }) => [probeRules(model)],
    environment: (platform, environment) =>
      probedApps(platform, environment).map(appProbe),
  },
});
