import { defineAddon } from '../../AddonDefinition';
import { secretFromStore, secretStore } from '../../facts/secretReference';
import { collectorAccess } from './collectorAccess';
import { usesVendor, VENDOR_SECRET } from './collectorExporters';
import { clusterCollector, nodeCollector } from './nodeCollector';
import { platformCollector } from './platformCollector';

/** The one address that applications send telemetry to. */
export const addon = defineAddon({
  name: 'opentelemetry-collector',
  title: 'OpenTelemetry collector',
  summary:
    'takes traces, metrics and logs of applications and sends them to where they are kept',
  area: 'observability',
  home: 'https://opentelemetry.io/docs/collector/',
  licence: 'Apache-2.0',
  source: { kind: 'objects' },
  stage: 'controllers',
  namespace: 'tracing',
  podSecurity: 'restricted',
  kubernetes: { from: '1.25' },
  footprint: { cpu: '200m', memory: '512Mi' },
  options: [
    'logs/saas',
    'metrics/saas',
    'traces/jaeger',
    'traces/provider-traces',
    'traces/saas',
    'traces/tempo',
  ],
  requires: [
    { addons: ['opentelemetry-operator'], because: 'it runs the collectors' },
    secretStore,
  ],
  provides: {
    capabilities: ['telemetry-gateway'],
    kinds: [],
    ports: [
      { name: 'otlp-grpc', port: 4317 },
      { name: 'otlp-http', port: 4318 },
    ],
  },
  identity: {
    serviceAccount: 'opentelemetry-collector',
    aws: { managedPolicies: ['AWSXRayDaemonWriteAccess'] },
    azure: { roles: ['Monitoring Metrics Publisher'] },
    gcp: { roles: ['roles/cloudtrace.agent'] },
  },
  objects: {
    base: platform => [
      ...collectorAccess(),
      ...(usesVendor(platform) || platform.choices.traces === 'provider-traces'
        ? secretFromStore(platform, {
            name: VENDOR_SECRET,
            namespace: 'tracing',
            keys: ['key', 'site'],
          })
        : []),
    ],
  },
  configs: {
    base: platform =>
      platform.choices.metrics === 'saas'
        ? [nodeCollector(), clusterCollector()]
        : [],
    cluster: (platform, cluster) => [platformCollector(platform, cluster)],
  },
  notes: [
    'Applications send OTLP to platform-collector.tracing.svc on port 4317 (gRPC) or 4318 (HTTP).',
    `The secret ${VENDOR_SECRET} in the namespace tracing holds key and site of a vendor, or the connection string of Application Insights as key.`,
  ],
});
