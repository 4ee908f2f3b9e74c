import { defineAddon } from '../../AddonDefinition';
import { hasMonitors } from '../../facts/monitors';
import { retentionOf } from '../../facts/retention';

/** Logs with full text on one small server. */
export const addon = defineAddon({
  name: 'victoria-logs',
  title: 'VictoriaLogs',
  summary: 'keeps logs and finds any word in them, on one server per cluster',
  area: 'observability',
  home: 'https://docs.victoriametrics.com/victorialogs/',
  licence: 'Apache-2.0',
  source: {
    kind: 'helm',
    chart: 'victoria-logs-single',
    repository: 'https://victoriametrics.github.io/helm-charts',
    version: '0.13.8',
    provenance: 'upstream CHANGELOG.md, VictoriaMetrics/helm-charts@00573e1',
    confirmed: true,
    valuesChecked:
      'VictoriaMetrics/helm-charts@020184f charts/victoria-logs-single/values.yaml',
  },
  stage: 'controllers',
  namespace: 'logging',
  podSecurity: 'restricted',
  kubernetes: { from: '1.25' },
  footprint: { cpu: '200m', memory: '1Gi' },
  options: ['logs/victoria-logs'],
  provides: {
    capabilities: ['logs'],
    kinds: [],
    ports: [{ name: 'http', port: 9428 }],
  },
  values: {
    base: platform => {
      const { logs, audit } = retentionOf(platform);
      // One store has one retention, so the longest counts.
      const days =
        platform.choices['audit-trail'] === 'with-logs'
          ? Math.max(logs, audit)
          : logs;
      return {
        server: {
          fullnameOverride: 'victoria-logs',
          retentionPeriod: `${days}d`,
          serviceMonitor: { enabled: hasMonitors(platform) },
        },
      };
    },
    environment: (_, { production }) => ({
      server: {
        persistentVolume: {
          enabled: true,
          size: production ? '200Gi' : '20Gi',
        },
        resources: {
          requests: production
            ? { cpu: '500m', memory: '2Gi' }
            : { cpu: '100m', memory: '256Mi' },
          limits: { memory: production ? '4Gi' : '1Gi' },
        },
      },
    }),
  },
  notes: [
    'One server holds the logs of a cluster: its volume needs snapshots, and Fluent Bit keeps lines on the nodes while it restarts.',
  ],
});
