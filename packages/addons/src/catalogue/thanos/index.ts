import { defineAddon } from '../../AddonDefinition';
import { bucketIdentity } from '../../facts/bucketIdentity';
import { RESTRICTED_POD } from '../../facts/hardening';
import { hasMonitors } from '../../facts/monitors';
import { retentionOf } from '../../facts/retention';
import { secretFromStore, secretStore } from '../../facts/secretReference';

/** Full resolution is for the days in which incidents are worked on; five minutes suffice for trends. */
const DAYS_AT_FIVE_MINUTES = 180;
const DAYS_AT_ONE_HOUR = 730;

/** All parts run as this one, which has the right to the bucket. */
const SERVICE_ACCOUNT = 'thanos';

const POD = { ...RESTRICTED_POD, runAsUser: 1000 };

/** History and one view over many Prometheus servers, in object storage. */
export const addon = defineAddon({
  name: 'thanos',
  title: 'Thanos',
  summary:
    'keeps the metrics of every cluster in object storage and answers queries over all of them',
  area: 'observability',
  home: 'https://thanos.io/',
  licence: 'Apache-2.0',
  source: {
    kind: 'helm',
    chart: 'thanos',
    repository: 'oci://ghcr.io/thanos-community/helm-charts',
    version: '0.41.1',
    provenance: 'release page',
    confirmed: true,
    valuesChecked:
      'thanos-community/helm-charts@00beff2 charts/thanos/values.yaml, for its global part, the compactor and the ruler',
  },
  stage: 'controllers',
  namespace: 'monitoring',
  podSecurity: 'restricted',
  kubernetes: { from: '1.30' },
  footprint: { cpu: '600m', memory: '3Gi' },
  options: ['metrics/thanos'],
  requires: [
    {
      addons: ['kube-prometheus-stack'],
      because: 'its sidecars upload what Prometheus collects',
    },
    secretStore,
  ],
  provides: {
    capabilities: ['metrics-history'],
    kinds: [],
    ports: [{ name: 'query', port: 9090 }],
  },
  identity: bucketIdentity({
    serviceAccount: SERVICE_ACCOUNT,
    purpose: 'metrics',
  }),
  values: {
    base: platform => ({
      global: {
        objstore: {
          createSecret: false,
          secretName: 'thanos-objstore',
          secretKey: 'objstore.yml',
        },
        // Without a name the chart takes one of its own, which has no right to the bucket.
        serviceAccount: { create: true, name: SERVICE_ACCOUNT },
        podSecurityContext: POD,
        // Its alerts fire for parts that nobody scrapes.
        serviceMonitor: { enabled: hasMonitors(platform) },
        thanosRules: { enabled: hasMonitors(platform) },
      },
      query: {
        replicaLabels: ['prometheus_replica'],
        stores: [
          'dnssrv+_grpc._tcp.kube-prometheus-stack-thanos-discovery.monitoring.svc',
        ],
      },
      // Parts with a volume have a context of their own beside the global one.
      storegateway: { podSecurityContext: POD },
      // Prometheus uploads by its sidecar, so nothing has to be received.
      receive: { enabled: false },
      compactor: {
        podSecurityContext: POD,
        retention: {
          resolutionRaw: `${retentionOf(platform).metrics}d`,
          resolution5m: `${DAYS_AT_FIVE_MINUTES}d`,
          resolution1h: `${DAYS_AT_ONE_HOUR}d`,
        },
      },
    }),
    environment: (_, { production }) => ({
      query: {
        replicaCount: production ? 2 : 1,
        resources: {
          requests: { cpu: '100m', memory: '256Mi' },
          limits: { memory: production ? '2Gi' : '512Mi' },
        },
      },
      compactor: {
        persistence: { enabled: true, size: production ? '100Gi' : '20Gi' },
      },
      storegateway: {
        persistence: { enabled: true, size: production ? '20Gi' : '10Gi' },
      },
    }),
  },
  objects: {
    base: platform =>
      secretFromStore(platform, {
        name: 'thanos-objstore',
        namespace: 'monitoring',
        keys: ['objstore.yml'],
      }),
  },
  notes: [
    'The secret thanos-objstore in the namespace monitoring holds objstore.yml: the bucket whose name ends in -metrics, and no key where the service account has an identity in the cloud.',
    'One compactor at a time may work on a bucket, so each cluster has a bucket of its own.',
  ],
});
