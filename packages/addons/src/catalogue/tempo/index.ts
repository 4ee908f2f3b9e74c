import type { ClusterModel } from '@kubernetes-architect/architecture';
import { defineAddon } from '../../AddonDefinition';
import type { AddonPlatform } from '../../AddonPlatform';
import { bucketIdentity } from '../../facts/bucketIdentity';
import { RESTRICTED_CONTAINER } from '../../facts/hardening';
import { entersByKey, keepsLocally } from '../../facts/keepsLocally';
import { hasMonitors } from '../../facts/monitors';
import { objectStoreOf } from '../../facts/objectStore';
import { retentionOf } from '../../facts/retention';
import { storeKey, storeKeyNote, storeKeySource } from '../../facts/storeKey';

const STORE_KEY = { name: 'tempo-store', namespace: 'tracing' };

/** Where the traces of a cluster lie: https://grafana.com/docs/tempo/latest/configuration/#storage. */
function traceStorage(platform: AddonPlatform, cluster: ClusterModel) {
  const wal = { path: '/var/tempo/wal' };
  if (keepsLocally(platform, cluster))
    return { backend: 'local', local: { path: '/var/tempo/traces' }, wal };
  const { kind, bucket, region, endpoint, account } = objectStoreOf({
    platform,
    cluster,
    purpose: 'traces',
  });
  switch (kind) {
    case 'azure':
      return {
        backend: 'azure',
        azure: {
          storage_account_name: account,
          container_name: bucket,
          use_federated_token: true,
        },
        wal,
      };
    case 'gcs':
      return { backend: 'gcs', gcs: { bucket_name: bucket }, wal };
    default:
      return {
        backend: 's3',
        s3: {
          bucket,
          endpoint,
          region,
          ...(kind === 's3-compatible' && { forcepathstyle: true }),
        },
        wal,
      };
  }
}

/** Traces in object storage, found by their identifier. */
export const addon = defineAddon({
  name: 'tempo',
  title: 'Tempo',
  summary:
    'keeps traces in object storage, joined to metrics and logs in Grafana',
  area: 'observability',
  home: 'https://grafana.com/docs/tempo/latest/',
  licence: 'AGPL-3.0-only',
  source: {
    kind: 'helm',
    chart: 'tempo',
    repository: 'oci://ghcr.io/grafana-community/helm-charts',
    version: '2.2.4',
    provenance: 'upstream Chart.yaml',
    confirmed: true,
    valuesChecked:
      'grafana-community/helm-charts@d1e8f02 charts/tempo/values.yaml',
  },
  stage: 'controllers',
  namespace: 'tracing',
  podSecurity: 'restricted',
  kubernetes: { from: '1.25' },
  footprint: { cpu: '200m', memory: '1Gi' },
  options: ['traces/tempo'],
  requires: [
    {
      addons: ['opentelemetry-collector'],
      because: 'applications send their spans to it',
    },
    storeKeySource,
  ],
  provides: {
    capabilities: ['traces'],
    kinds: [],
    ports: [
      { name: 'otlp', port: 4317 },
      { name: 'http', port: 3200 },
    ],
  },
  identity: bucketIdentity({ serviceAccount: 'tempo', purpose: 'traces' }),
  values: {
    base: platform => ({
      tempo: {
        reportingEnabled: false,
        retention: `${retentionOf(platform).traces * 24}h`,
        receivers: {
          otlp: {
            protocols: {
              grpc: { endpoint: '0.0.0.0:4317' },
              http: { endpoint: '0.0.0.0:4318' },
            },
          },
        },
        securityContext: RESTRICTED_CONTAINER,
      },
      securityContext: {
        runAsUser: 10001,
        runAsGroup: 10001,
        fsGroup: 10001,
        runAsNonRoot: true,
        seccompProfile: { type: 'RuntimeDefault' },
      },
      serviceMonitor: { enabled: hasMonitors(platform) },
    }),
    environment: (_, { production }) => ({
      tempo: {
        resources: production
          ? {
              requests: { cpu: '500m', memory: '2Gi' },
              limits: { memory: '4Gi' },
            }
          : {
              requests: { cpu: '100m', memory: '512Mi' },
              limits: { memory: '1Gi' },
            },
      },
      persistence: { enabled: true, size: production ? '50Gi' : '10Gi' },
    }),
    cluster: (platform, cluster) => ({
      tempo: {
        storage: { trace: traceStorage(platform, cluster) },
        ...(entersByKey(platform, cluster) && {
          extraEnvFrom: [{ secretRef: { name: STORE_KEY.name } }],
        }),
      },
    }),
  },
  objects: {
    cluster: (platform, cluster) =>
      entersByKey(platform, cluster)
        ? storeKey({ platform, cluster, place: STORE_KEY })
        : [],
  },
  notes: [
    'One process does all of it: beyond some tens of thousands of spans in a second the chart tempo-distributed takes its place.',
    storeKeyNote(STORE_KEY),
  ],
});
