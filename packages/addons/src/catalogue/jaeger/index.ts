import type { IOpenTelemetryCollector } from '@kubernetes-models/opentelemetry-operator/opentelemetry.io/v1beta1/OpenTelemetryCollector';
import type { EnvironmentModel } from '@kubernetes-architect/architecture';
import { defineAddon } from '../../AddonDefinition';
import type { AddonPlatform } from '../../AddonPlatform';
import { RESTRICTED_CONTAINER, RESTRICTED_POD } from '../../facts/hardening';
import { secretFromStore, secretStore } from '../../facts/secretReference';
import { deleteOldIndices } from '../opensearch-logs/deleteOldIndices';
import { retentionOf } from '../../facts/retention';

/** Jaeger 2 is a collector of OpenTelemetry with storage and an interface: https://www.jaegertracing.io/docs/latest/deployment/kubernetes/. */
const IMAGE = 'jaegertracing/jaeger:2.17.0';

/** Traces in the cluster of OpenSearch where it is there in production, and in memory elsewhere. */
function backend(platform: AddonPlatform, { production }: EnvironmentModel) {
  return production && platform.has('opensearch-logs')
    ? {
        elasticsearch: {
          server_urls: ['https://logs.logging.svc:9200'],
          auth: {
            basic: {
              username: '${env:OPENSEARCH_USERNAME}',
              password_file: '/run/opensearch/password',
            },
          },
          tls: { ca_file: '/run/opensearch/ca.crt' },
          indices: {
            index_prefix: 'jaeger',
            spans: { date_layout: '2006-01-02', rollover_frequency: 'day' },
          },
        },
      }
    : { memory: { max_traces: 100000 } };
}

function jaeger(
  platform: AddonPlatform,
  environment: EnvironmentModel,
): IOpenTelemetryCollector {
  const store = backend(platform, environment);
  const keeps = 'elasticsearch' in store;
  return {
    apiVersion: 'opentelemetry.io/v1beta1',
    kind: 'OpenTelemetryCollector',
    metadata: { name: 'jaeger', namespace: 'tracing' },
    spec: {
      mode: 'deployment',
      image: IMAGE,
      replicas: keeps ? 2 : 1,
      ports: [{ name: 'jaeger', port: 16686 }],
      podSecurityContext: { ...RESTRICTED_POD, runAsUser: 10001 },
      securityContext: {
        ...RESTRICTED_CONTAINER,
        capabilities: { drop: ['ALL'] },
      },
      resources: {
        requests: { cpu: '100m', memory: '512Mi' },
        limits: { memory: '1Gi' },
      },
      ...(keeps && {
        podDisruptionBudget: { minAvailable: 1 },
        env: [
          {
            name: 'OPENSEARCH_USERNAME',
            valueFrom: {
              secretKeyRef: { name: 'jaeger-opensearch', key: 'username' },
            },
          },
        ],
        volumes: [
          { name: 'opensearch', secret: { secretName: 'jaeger-opensearch' } },
        ],
        volumeMounts: [
          { name: 'opensearch', mountPath: '/run/opensearch', readOnly: true },
        ],
      }),
      config: {
        extensions: {
          jaeger_query: { storage: { traces: 'main' } },
          jaeger_storage: { backends: { main: store } },
        },
        receivers: {
          otlp: {
            protocols: {
              grpc: { endpoint: '0.0.0.0:4317' },
              http: { endpoint: '0.0.0.0:4318' },
            },
          },
        },
        processors: { batch: {} },
        exporters: { jaeger_storage_exporter: { trace_storage: 'main' } },
        service: {
          extensions: ['jaeger_storage', 'jaeger_query'],
          pipelines: {
            traces: {
              receivers: ['otlp'],
              processors: ['batch'],
              exporters: ['jaeger_storage_exporter'],
            },
          },
        },
      },
    },
  };
}

/** Traces with an interface of their own. */
export const addon = defineAddon({
  name: 'jaeger',
  title: 'Jaeger',
  summary: 'keeps traces and shows them in an interface of its own',
  area: 'observability',
  home: 'https://www.jaegertracing.io/docs/latest/',
  licence: 'Apache-2.0',
  source: { kind: 'objects' },
  stage: 'controllers',
  namespace: 'tracing',
  podSecurity: 'restricted',
  kubernetes: { from: '1.25' },
  footprint: { cpu: '200m', memory: '1Gi' },
  options: ['traces/jaeger'],
  requires: [
    {
      addons: ['opentelemetry-collector'],
      because: 'applications send their spans to it',
    },
    {
      addons: ['opentelemetry-operator'],
      because: 'Jaeger runs as one of its collectors',
    },
    { addons: ['opensearch-logs'], because: 'it keeps the traces' },
    secretStore,
  ],
  provides: {
    capabilities: ['traces'],
    kinds: [],
    ports: [
      { name: 'otlp', port: 4317 },
      { name: 'interface', port: 16686 },
    ],
  },
  objects: {
    base: platform =>
      secretFromStore(platform, {
        name: 'jaeger-opensearch',
        namespace: 'tracing',
        keys: ['username', 'password', 'ca.crt'],
      }),
  },
  configs: {
    base: platform => [
      deleteOldIndices({
        name: 'jaeger',
        pattern: 'jaeger-*',
        days: retentionOf(platform).traces,
      }),
    ],
    environment: (platform, environment) => [jaeger(platform, environment)],
  },
  notes: [
    'The secret jaeger-opensearch in the namespace tracing holds username, password and ca.crt of a user that may write the indices jaeger-*.',
  ],
});
