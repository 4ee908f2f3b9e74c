import type { IOpenTelemetryCollector } from '@kubernetes-models/opentelemetry-operator/opentelemetry.io/v1beta1/OpenTelemetryCollector';
import { RESTRICTED_CONTAINER, RESTRICTED_POD } from '../../facts/hardening';
import { COLLECTOR_ACCOUNT, COLLECTOR_IMAGE } from './platformCollector';

/** Where the collectors of nodes pass on what they read. */
const PLATFORM = {
  'otlp/platform': {
    endpoint: 'platform-collector.tracing.svc:4317',
    tls: { insecure: true },
  },
};

function passOn(receivers: string[]) {
  return {
    metrics: {
      receivers,
      processors: ['memory_limiter', 'batch'],
      exporters: ['otlp/platform'],
    },
  };
}

const PROCESSORS = {
  memory_limiter: {
    check_interval: '1s',
    limit_percentage: 75,
    spike_limit_percentage: 20,
  },
  batch: {},
};

const COMMON = {
  image: COLLECTOR_IMAGE,
  serviceAccount: COLLECTOR_ACCOUNT,
  podSecurityContext: { ...RESTRICTED_POD, runAsUser: 10001 },
  securityContext: { ...RESTRICTED_CONTAINER, capabilities: { drop: ['ALL'] } },
  resources: {
    requests: { cpu: '50m', memory: '128Mi' },
    limits: { memory: '256Mi' },
  },
};

/** Use of processor, memory and disk of each pod, from the kubelet of each node. */
export function nodeCollector(): IOpenTelemetryCollector {
  return {
    apiVersion: 'opentelemetry.io/v1beta1',
    kind: 'OpenTelemetryCollector',
    metadata: { name: 'node', namespace: 'tracing' },
    spec: {
      ...COMMON,
      mode: 'daemonset',
      tolerations: [{ operator: 'Exists' }],
      env: [
        {
          name: 'NODE_NAME',
          valueFrom: { fieldRef: { fieldPath: 'spec.nodeName' } },
        },
      ],
      config: {
        receivers: {
          kubeletstats: {
            auth_type: 'serviceAccount',
            endpoint: 'https://${env:NODE_NAME}:10250',
            insecure_skip_verify: true,
            collection_interval: '30s',
          },
        },
        processors: PROCESSORS,
        exporters: PLATFORM,
        service: { pipelines: passOn(['kubeletstats']) },
      },
    },
  };
}

/** The state of objects, once for the cluster: replicas, conditions, quota. */
export function clusterCollector(): IOpenTelemetryCollector {
  return {
    apiVersion: 'opentelemetry.io/v1beta1',
    kind: 'OpenTelemetryCollector',
    metadata: { name: 'cluster', namespace: 'tracing' },
    spec: {
      ...COMMON,
      mode: 'deployment',
      replicas: 1,
      config: {
        receivers: { k8s_cluster: { collection_interval: '30s' } },
        processors: PROCESSORS,
        exporters: PLATFORM,
        service: { pipelines: passOn(['k8s_cluster']) },
      },
    },
  };
}
