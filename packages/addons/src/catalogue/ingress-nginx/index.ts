import { defineAddon } from '../../AddonDefinition';
import { monitorKinds } from '../../facts/monitorKinds';
import { hasMonitors } from '../../facts/monitors';
import { entryValues } from '../../facts/entryValues';
import { spread } from '../../facts/spread';

/** Once the usual ingress, kept only to be migrated from. */
export const addon = defineAddon({
  name: 'ingress-nginx',
  title: 'ingress-nginx',
  summary:
    'brings traffic in through NGINX; it is retired and only there to migrate from',
  area: 'networking',
  home: 'https://kubernetes.github.io/ingress-nginx/',
  licence: 'Apache-2.0',
  source: {
    kind: 'helm',
    chart: 'ingress-nginx',
    repository: 'https://kubernetes.github.io/ingress-nginx',
    version: '4.15.1',
    provenance:
      'upstream Chart.yaml; RETIRED: no fixes after March 2026, migrate to Gateway API',
    confirmed: true,
    valuesChecked:
      'kubernetes/ingress-nginx@af6352c charts/ingress-nginx/README.md, of controller 1.12, and @0039cc1 values.yaml for the Service',
  },
  stage: 'controllers',
  namespace: 'ingress-nginx',
  podSecurity: 'baseline',
  kubernetes: { from: '1.28' },
  footprint: { cpu: '200m', memory: '256Mi' },
  options: ['ingress/ingress-nginx'],
  requires: [monitorKinds],
  retired: {
    since: 'March 2026',
    instead: 'a gateway of Gateway API, such as envoy-gateway',
  },
  provides: {
    capabilities: ['ingress'],
    kinds: [],
    ports: [
      { name: 'http', port: 80 },
      { name: 'https', port: 443 },
    ],
  },
  values: {
    base: platform => ({
      controller: {
        allowSnippetAnnotations: false,
        enableAnnotationValidations: true,
        service: { externalTrafficPolicy: 'Local' },
        metrics: {
          enabled: hasMonitors(platform),
          serviceMonitor: { enabled: hasMonitors(platform) },
        },
        resources: {
          requests: { cpu: '100m', memory: '128Mi' },
          limits: { memory: '512Mi' },
        },
      },
    }),
    environment: (_, { production }) => ({
      controller: {
        replicaCount: production ? 3 : 1,
        minAvailable: 1,
        topologySpreadConstraints: spread({
          'app.kubernetes.io/name': 'ingress-nginx',
        }),
      },
    }),
    cluster: entryValues(annotations => ({
      controller: { service: { annotations } },
    })),
  },
  notes: [
    'Convert Ingress objects with ingress2gateway, run both side by side, then move DNS.',
  ],
});
