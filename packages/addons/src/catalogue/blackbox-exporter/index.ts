import { defineAddon } from '../../AddonDefinition';
import { RESTRICTED_POD } from '../../facts/hardening';
import { hasMonitors } from '../../facts/monitors';

/** Asks for addresses as a user would. */
export const addon = defineAddon({
  name: 'blackbox-exporter',
  title: 'Blackbox exporter',
  summary: 'asks for addresses and measures whether and how fast they answer',
  area: 'observability',
  home: 'https://github.com/prometheus/blackbox_exporter',
  licence: 'Apache-2.0',
  source: {
    kind: 'helm',
    chart: 'prometheus-blackbox-exporter',
    repository: 'https://prometheus-community.github.io/helm-charts',
    version: '11.17.2',
    provenance: 'seen pinned in a public fleet',
    confirmed: true,
    valuesChecked:
      'prometheus-community/helm-charts@7604877 charts/prometheus-blackbox-exporter/values.yaml',
  },
  stage: 'controllers',
  namespace: 'monitoring',
  podSecurity: 'restricted',
  kubernetes: { from: '1.25' },
  footprint: { cpu: '20m', memory: '32Mi' },
  options: [],
  requires: [
    {
      addons: ['prometheus-operator-crds'],
      because: 'Probes say what it asks for',
    },
  ],
  provides: {
    capabilities: ['probes'],
    kinds: [],
    ports: [{ name: 'http', port: 9115 }],
  },
  values: {
    base: platform => ({
      config: {
        modules: {
          http_2xx: {
            prober: 'http',
            timeout: '5s',
            http: {
              valid_http_versions: ['HTTP/1.1', 'HTTP/2.0'],
              follow_redirects: true,
              preferred_ip_protocol: 'ip4',
            },
          },
        },
      },
      podSecurityContext: RESTRICTED_POD,
      serviceMonitor: { selfMonitor: { enabled: hasMonitors(platform) } },
      resources: {
        requests: { cpu: '20m', memory: '32Mi' },
        limits: { memory: '64Mi' },
      },
    }),
    environment: (_, { production }) => ({
      replicas: production ? 2 : 1,
      ...(production && { podDisruptionBudget: { minAvailable: 1 } }),
    }),
  },
});
