import type { ClusterModel } from '@kubernetes-architect/architecture';
import type { AddonPlatform } from '../../AddonPlatform';
import { telemetryVendor, type TelemetryVendor } from '../../facts/telemetry';

/** Secret with the key of the vendor that telemetry is sold to. */
export const VENDOR_SECRET = 'telemetry-vendor';

/** Exporters of a collector, by identifier, and which signals they take. */
export interface CollectorExporters {
  exporters: Record<string, object>;
  signals: { traces: string[]; metrics: string[]; logs: string[] };
  /** Whether the key of a vendor has to be in the environment. */
  needsVendor: boolean;
}

/** What each vendor takes: its own exporter, or OTLP with a key in a header. */
const VENDORS: Readonly<Record<TelemetryVendor, Record<string, object>>> = {
  datadog: {
    datadog: {
      api: { key: '${env:VENDOR_KEY}', site: '${env:VENDOR_SITE}' },
    },
  },
  dynatrace: {
    'otlphttp/dynatrace': {
      endpoint: '${env:VENDOR_SITE}',
      headers: { Authorization: 'Api-Token ${env:VENDOR_KEY}' },
    },
  },
  'new-relic': {
    'otlphttp/new-relic': {
      endpoint: '${env:VENDOR_SITE}',
      headers: { 'api-key': '${env:VENDOR_KEY}' },
    },
  },
};

function inCluster(endpoint: string) {
  return { endpoint, tls: { insecure: true } };
}

/** The interface of Zipkin beside the store of traces: https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/zipkinexporter. */
const ZIPKIN = {
  zipkin: { endpoint: 'http://zipkin.tracing.svc:9411/api/v2/spans' },
};

/** Traces of the cloud that the cluster runs in. */
function providerTraces({
  provider,
  region,
}: ClusterModel): Record<string, object> {
  switch (provider) {
    case 'aws':
      return { awsxray: { region } };
    case 'azure':
      return { azuremonitor: { connection_string: '${env:VENDOR_KEY}' } };
    case 'gcp':
      return { googlecloud: {} };
    default:
      return {};
  }
}

function traceExporters(
  platform: AddonPlatform,
  cluster: ClusterModel,
): Record<string, object> {
  switch (platform.choices.traces) {
    case 'tempo':
      return { 'otlp/tempo': inCluster('tempo.tracing.svc:4317') };
    case 'jaeger':
      return { 'otlp/jaeger': inCluster('jaeger-collector.tracing.svc:4317') };
    case 'provider-traces':
      return providerTraces(cluster);
    case 'saas':
      return VENDORS[telemetryVendor(platform)];
    default:
      return {};
  }
}

/** Whether a signal goes to the vendor. */
export function usesVendor(platform: AddonPlatform): boolean {
  const { traces, metrics, logs } = platform.choices;
  return [traces, metrics, logs].includes('saas');
}

/** Where each signal of a cluster goes; `debug` takes what was not decided, so that the collector always starts. */
export function collectorExporters(
  platform: AddonPlatform,
  cluster: ClusterModel,
): CollectorExporters {
  const { metrics, logs, traces } = platform.choices;
  const vendor = usesVendor(platform) ? VENDORS[telemetryVendor(platform)] : {};
  const forTraces = {
    ...traceExporters(platform, cluster),
    ...(platform.has('zipkin') && ZIPKIN),
  };
  const orDebug = (names: string[]) => (names.length > 0 ? names : ['debug']);
  const toVendor = (option: string | undefined) =>
    option === 'saas' ? Object.keys(vendor) : [];
  const signals = {
    traces: orDebug(Object.keys(forTraces)),
    metrics: orDebug(toVendor(metrics)),
    logs: orDebug(toVendor(logs)),
  };
  return {
    exporters: { debug: {}, ...vendor, ...forTraces },
    signals,
    needsVendor:
      usesVendor(platform) ||
      (traces === 'provider-traces' && cluster.provider === 'azure'),
  };
}
