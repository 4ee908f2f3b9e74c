import { defineAddon } from '../../AddonDefinition';
import { bucketIdentity } from '../../facts/bucketIdentity';
import { entersByKey } from '../../facts/keepsLocally';
import { hasMonitors } from '../../facts/monitors';
import { retentionOf } from '../../facts/retention';
import { storeKey, storeKeyNote, storeKeySource } from '../../facts/storeKey';
import { lokiSize } from './lokiSize';
import { lokiStorage } from './lokiStorage';

const STORE_KEY = { name: 'loki-store', namespace: 'logging' };

/** Logs by label, with their text in object storage. */
export const addon = defineAddon({
  name: 'loki',
  title: 'Loki',
  summary: 'keeps logs in object storage and finds them by label',
  area: 'observability',
  home: 'https://grafana.com/docs/loki/latest/',
  licence: 'AGPL-3.0-only',
  source: {
    kind: 'helm',
    chart: 'loki',
    repository: 'oci://ghcr.io/grafana-community/helm-charts',
    version: '18.11.0',
    provenance: 'upstream Chart.yaml',
    confirmed: true,
    valuesChecked:
      'grafana-community/helm-charts charts/loki/README.md, for what changed up to 18.0.0',
  },
  stage: 'controllers',
  namespace: 'logging',
  podSecurity: 'restricted',
  kubernetes: { from: '1.25' },
  footprint: { cpu: '1200m', memory: '6Gi' },
  options: ['logs/loki'],
  requires: [storeKeySource],
  provides: {
    capabilities: ['logs'],
    kinds: [],
    ports: [{ name: 'gateway', port: 80 }],
  },
  identity: bucketIdentity({ serviceAccount: 'loki', purpose: 'logs' }),
  values: {
    base: platform => {
      const { logs, audit } = retentionOf(platform);
      return {
        loki: {
          auth_enabled: false,
          analytics: { reporting_enabled: false },
          limits_config: {
            retention_period: `${logs * 24}h`,
            retention_stream: [
              {
                selector: '{job="audit"}',
                priority: 1,
                period: `${audit * 24}h`,
              },
            ],
          },
        },
        lokiCanary: { enabled: false },
        test: { enabled: false },
        monitoring: { serviceMonitor: { enabled: hasMonitors(platform) } },
      };
    },
    environment: (_, environment) => lokiSize(environment),
    cluster: (platform, cluster) => ({
      loki: lokiStorage(platform, cluster),
      ...(entersByKey(platform, cluster) && {
        global: { extraEnvFrom: [{ secretRef: { name: STORE_KEY.name } }] },
      }),
    }),
  },
  objects: {
    cluster: (platform, cluster) =>
      entersByKey(platform, cluster)
        ? storeKey({ platform, cluster, place: STORE_KEY })
        : [],
  },
  notes: [
    'The bucket whose name ends in -logs is made by the infrastructure code; its lifecycle rules must not delete before the retention of Loki does.',
    storeKeyNote(STORE_KEY),
  ],
});
