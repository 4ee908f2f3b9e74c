import type { AppModel } from '@kubernetes-architect/architecture';
import { appLabels } from '../../manifests/labels';
import type { CustomObject } from '../AppObject';
import type { AppPlatform } from '../AppPlatform';
import { podSelector } from '../podSelector';
import { metricsEndpoint } from '../workload/container';
import { APP_PORT_NAME, METRICS_PORT_NAME } from '../workload/probes';

/** Clouds whose managed Prometheus reads pods by a kind of its own. */
type Collector = 'azure' | 'gcp';

/** Namespaces from which the pods of each collector come; Google has two, by the mode of the cluster. */
const NAMESPACES: Readonly<Record<Collector, readonly string[]>> = {
  azure: ['kube-system'],
  gcp: ['gke-gmp-system', 'gmp-system'],
};

/** The collector of a platform that keeps its objectives in the product of one cloud. */
function collectorOf({
  context: { choices, model },
}: AppPlatform): Collector | undefined {
  if (
    choices.metrics !== 'managed-prometheus' ||
    choices['service-level-objectives'] !== 'provider-objectives'
  )
    return undefined;
  const only = (cloud: Collector) =>
    model.clusters.every(({ provider }) => provider === cloud);
  return (['azure', 'gcp'] as const).find(only);
}

/** Namespaces from which a collector of the provider reads the metrics of apps. */
export function collectorNamespaces(platform: AppPlatform): readonly string[] {
  const collector = collectorOf(platform);
  return collector ? NAMESPACES[collector] : [];
}

/**
 * Shows the metrics of an app to the managed Prometheus of its cloud, under a
 * job of its name. Google takes the job from the name of the object:
 * https://cloud.google.com/stackdriver/docs/managed-prometheus/setup-managed.
 * Azure takes the kind of Prometheus in a group of its own:
 * https://learn.microsoft.com/azure/azure-monitor/containers/prometheus-metrics-scrape-crd
 */
export function providerScrape(
  app: AppModel,
  platform: AppPlatform,
): CustomObject | undefined {
  const collector = collectorOf(platform);
  const endpoint = metricsEndpoint(app, platform);
  if (!collector || !endpoint) return undefined;
  const { path } = endpoint;
  const port = endpoint.port === undefined ? APP_PORT_NAME : METRICS_PORT_NAME;
  const metadata = { name: app.name, labels: appLabels(app) };
  const selector = podSelector(app, platform);
  return collector === 'gcp'
    ? {
        apiVersion: 'monitoring.googleapis.com/v1',
        kind: 'PodMonitoring',
        metadata,
        spec: { selector, endpoints: [{ port, path, interval: '30s' }] },
      }
    : {
        apiVersion: 'azmonitoring.coreos.com/v1',
        kind: 'PodMonitor',
        metadata,
        spec: {
          selector,
          podMetricsEndpoints: [
            {
              port,
              path,
              relabelings: [
                {
                  action: 'replace',
                  replacement: app.name,
                  targetLabel: 'job',
                },
              ],
            },
          ],
        },
      };
}
