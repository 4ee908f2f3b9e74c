import type { AddonPlatform } from '../../AddonPlatform';

interface DataSource {
  name: string;
  type: string;
  url: string;
  uid: string;
  access: 'proxy';
}

/** What else Grafana reads: the logs and traces that the platform keeps. */
export function dataSources(platform: AddonPlatform): DataSource[] {
  const known: readonly [string, Omit<DataSource, 'access'>][] = [
    [
      'thanos',
      {
        name: 'Thanos',
        type: 'prometheus',
        uid: 'thanos',
        url: 'http://thanos-query.monitoring:9090',
      },
    ],
    [
      'loki',
      {
        name: 'Loki',
        type: 'loki',
        uid: 'loki',
        url: 'http://loki-gateway.logging',
      },
    ],
    [
      'tempo',
      {
        name: 'Tempo',
        type: 'tempo',
        uid: 'tempo',
        url: 'http://tempo.tracing:3200',
      },
    ],
    [
      'jaeger',
      {
        name: 'Jaeger',
        type: 'jaeger',
        uid: 'jaeger',
        url: 'http://jaeger-collector.tracing:16686',
      },
    ],
  ];
  return known
    .filter(([addon]) => platform.has(addon))
    .map(([, source]) => ({ ...source, access: 'proxy' }));
}

/** Grafana with dashboards from ConfigMaps of every namespace, and a password that Git never sees. Each stack takes sources by a key of its own. */
export function grafanaValues() {
  return {
    admin: {
      existingSecret: 'grafana-admin',
      userKey: 'username',
      passwordKey: 'password',
    },
    sidecar: {
      dashboards: {
        enabled: true,
        label: 'grafana_dashboard',
        searchNamespace: 'ALL',
      },
      datasources: { enabled: true },
    },
    'grafana.ini': {
      analytics: { reporting_enabled: false, check_for_updates: false },
      security: { cookie_secure: true, disable_gravatar: true },
      users: { allow_sign_up: false },
    },
    testFramework: { enabled: false },
    resources: {
      requests: { cpu: '50m', memory: '192Mi' },
      limits: { memory: '384Mi' },
    },
  };
}
