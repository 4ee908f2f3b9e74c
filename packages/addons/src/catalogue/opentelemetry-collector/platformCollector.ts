import type { IOpenTelemetryCollector } from '@kubernetes-models/opentelemetry-operator/opentelemetry.io/v1beta1/OpenTelemetryCollector';
import type { ClusterModel } from '@kubernetes-architect/architecture';
import { type AddonPlatform, stageOf } from '../../AddonPlatform';
import { RESTRICTED_CONTAINER, RESTRICTED_POD } from '../../facts/hardening';
import { spread } from '../../facts/spread';
import { collectorExporters, VENDOR_SECRET } from './collectorExporters';

/** The distribution with the exporters of the vendors, of the release train of the operator's chart. */
export const COLLECTOR_IMAGE =
  'ghcr.io/open-telemetry/opentelemetry-collector-releases/opentelemetry-collector-contrib:0.156.0';

/** Spans that are kept in production, in percent; every span is kept elsewhere. */
const SAMPLED_PERCENT = 20;

/** Who runs as what: the account whose rights `collectorAccess` grants. */
export const COLLECTOR_ACCOUNT = 'opentelemetry-collector';

/** Key and address of the vendor, from the secret that holds them. */
export function vendorEnvironment() {
  return [
    { name: 'VENDOR_KEY', key: 'key' },
    { name: 'VENDOR_SITE', key: 'site' },
  ].map(({ name, key }) => ({
    name,
    valueFrom: { secretKeyRef: { name: VENDOR_SECRET, key, optional: true } },
  }));
}

/** The collector that applications send to: it adds names of pods, drops what is not kept, and passes on. */
export function platformCollector(
  platform: AddonPlatform,
  cluster: ClusterModel,
): IOpenTelemetryCollector {
  const production = Boolean(stageOf(platform.model, cluster)?.production);
  const { exporters, signals, needsVendor } = collectorExporters(
    platform,
    cluster,
  );
  const zipkin = platform.has('zipkin');
  const processors = ['memory_limiter', 'k8sattributes', 'resource', 'batch'];
  const pipeline = (exporterNames: string[], first: string[] = []) => ({
    receivers: ['otlp'],
    processors: [processors[0], ...first, ...processors.slice(1)],
    exporters: exporterNames,
  });
  return {
    apiVersion: 'opentelemetry.io/v1beta1',
    kind: 'OpenTelemetryCollector',
    metadata: { name: 'platform', namespace: 'tracing' },
    spec: {
      mode: 'deployment',
      image: COLLECTOR_IMAGE,
      replicas: production ? 2 : 1,
      serviceAccount: COLLECTOR_ACCOUNT,
      podSecurityContext: { ...RESTRICTED_POD, runAsUser: 10001 },
      securityContext: {
        ...RESTRICTED_CONTAINER,
        capabilities: { drop: ['ALL'] },
      },
      resources: {
        requests: { cpu: '100m', memory: '256Mi' },
        limits: { memory: '512Mi' },
      },
      ...(production && {
        podDisruptionBudget: { minAvailable: 1 },
        topologySpreadConstraints: spread({
          'app.kubernetes.io/name': 'platform-collector',
        }),
      }),
      ...(needsVendor && { env: vendorEnvironment() }),
      config: {
        receivers: {
          otlp: {
            protocols: {
              grpc: { endpoint: '0.0.0.0:4317' },
              http: { endpoint: '0.0.0.0:4318' },
            },
          },
          ...(zipkin && { zipkin: { endpoint: '0.0.0.0:9411' } }),
        },
        processors: {
          memory_limiter: {
            check_interval: '1s',
            limit_percentage: 75,
            spike_limit_percentage: 20,
          },
          k8sattributes: {},
          resource: {
            attributes: [
              {
                key: 'k8s.cluster.name',
                value: cluster.name,
                action: 'upsert',
              },
            ],
          },
          ...(production && {
            probabilistic_sampler: { sampling_percentage: SAMPLED_PERCENT },
          }),
          batch: {},
        },
        exporters,
        service: {
          pipelines: {
            traces: {
              ...pipeline(
                signals.traces,
                production ? ['probabilistic_sampler'] : [],
              ),
              receivers: zipkin ? ['otlp', 'zipkin'] : ['otlp'],
            },
            metrics: pipeline(signals.metrics),
            logs: pipeline(signals.logs),
          },
        },
      },
    },
  };
}
