import type { IOpenTelemetryCollector } from '@kubernetes-models/opentelemetry-operator/opentelemetry.io/v1beta1/OpenTelemetryCollector';
import type { ClusterModel } from '@kubernetes-architect/architecture';
import type { IConfigMap } from 'kubernetes-models/v1/ConfigMap';
import { defineAddon } from '../../AddonDefinition';
import { type AddonPlatform, stageOf } from '../../AddonPlatform';
import { RESTRICTED_CONTAINER, RESTRICTED_POD } from '../../facts/hardening';
import { COLLECTOR_IMAGE } from '../opentelemetry-collector/platformCollector';
import { metricsAccess } from './metricsAccess';

/** Scrapes what ServiceMonitors name and writes it into the workspace of Amazon Managed Service for Prometheus. */
function metricsCollector(
  platform: AddonPlatform,
  cluster: ClusterModel,
): IOpenTelemetryCollector {
  const production = Boolean(stageOf(platform.model, cluster)?.production);
  return {
    apiVersion: 'opentelemetry.io/v1beta1',
    kind: 'OpenTelemetryCollector',
    metadata: { name: 'metrics', namespace: 'monitoring' },
    spec: {
      mode: 'statefulset',
      image: COLLECTOR_IMAGE,
      replicas: production ? 2 : 1,
      serviceAccount: 'metrics-collector',
      podSecurityContext: { ...RESTRICTED_POD, runAsUser: 10001 },
      securityContext: {
        ...RESTRICTED_CONTAINER,
        capabilities: { drop: ['ALL'] },
      },
      resources: {
        requests: { cpu: '200m', memory: '512Mi' },
        limits: { memory: '1Gi' },
      },
      targetAllocator: {
        enabled: true,
        serviceAccount: 'metrics-collector',
        allocationStrategy: 'consistent-hashing',
        prometheusCR: {
          enabled: true,
          serviceMonitorSelector: {},
          podMonitorSelector: {},
        },
      },
      env: [
        {
          name: 'REMOTE_WRITE_URL',
          valueFrom: {
            configMapKeyRef: {
              name: 'provider-metrics',
              key: 'remote-write-url',
            },
          },
        },
      ],
      config: {
        extensions: {
          sigv4auth: { region: cluster.region, service: 'aps' },
        },
        receivers: {
          prometheus: { config: { scrape_configs: [] } },
        },
        processors: {
          memory_limiter: {
            check_interval: '1s',
            limit_percentage: 75,
            spike_limit_percentage: 20,
          },
          batch: {},
        },
        exporters: {
          prometheusremotewrite: {
            endpoint: '${env:REMOTE_WRITE_URL}',
            auth: { authenticator: 'sigv4auth' },
            external_labels: { cluster: cluster.name, region: cluster.region },
          },
        },
        service: {
          extensions: ['sigv4auth'],
          pipelines: {
            metrics: {
              receivers: ['prometheus'],
              processors: ['memory_limiter', 'batch'],
              exporters: ['prometheusremotewrite'],
            },
          },
        },
      },
    },
  };
}

/** What the agent of Azure Monitor scrapes beyond its own list: pods that ask for it. */
function azureSettings(): IConfigMap {
  return {
    apiVersion: 'v1',
    kind: 'ConfigMap',
    metadata: {
      name: 'ama-metrics-settings-configmap',
      namespace: 'kube-system',
    },
    data: {
      'schema-version': 'v1',
      'config-version': 'ver1',
      'default-scrape-settings-enabled': [
        'kubelet = true',
        'cadvisor = true',
        'kubestate = true',
        'nodeexporter = true',
        'coredns = true',
        '',
      ].join('\n'),
      'pod-annotation-based-scraping': 'podannotationnamespaceregex = ".*"\n',
    },
  };
}

/** Metrics in the Prometheus service of the provider. */
export const addon = defineAddon({
  name: 'provider-metrics',
  title: 'Managed Prometheus of the provider',
  summary: 'collects metrics for the Prometheus service of the cloud',
  area: 'observability',
  home: 'https://docs.aws.amazon.com/prometheus/latest/userguide/what-is-Amazon-Managed-Service-Prometheus.html',
  licence: 'Apache-2.0',
  source: { kind: 'objects' },
  stage: 'controllers',
  namespace: 'monitoring',
  podSecurity: 'restricted',
  kubernetes: { from: '1.25' },
  footprint: { cpu: '400m', memory: '1Gi' },
  options: ['metrics/managed-prometheus'],
  // GKE collects by itself; the infrastructure code says what.
  appliesTo: (_, { provider }) => provider === 'aws' || provider === 'azure',
  requires: [
    { addons: ['opentelemetry-operator'], because: 'it runs the collector' },
    {
      addons: ['prometheus-operator-crds'],
      because: 'ServiceMonitors say what is scraped',
    },
  ],
  provides: { capabilities: ['metrics'], kinds: [] },
  identity: {
    serviceAccount: 'metrics-collector',
    aws: { managedPolicies: ['AmazonPrometheusRemoteWriteAccess'] },
  },
  objects: {
    cluster: (_, { provider }) =>
      provider === 'azure' ? [azureSettings()] : metricsAccess(),
  },
  configs: {
    cluster: (platform, cluster) =>
      cluster.provider === 'aws' ? [metricsCollector(platform, cluster)] : [],
  },
  notes: [
    'The infrastructure code writes the address of the workspace into the ConfigMap provider-metrics in the namespace monitoring, as remote-write-url.',
    'Rules and routes of alerts are kept in the service of the provider.',
  ],
});
