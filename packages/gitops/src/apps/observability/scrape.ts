import type { AppModel } from '@kubernetes-architect/architecture';
import { appLabels, selectorLabels } from '../../manifests/labels';
import type { CustomObject } from '../AppObject';
import type { AppPlatform } from '../AppPlatform';
import { podSelector } from '../podSelector';
import { providerScrape } from './providerScrape';
import { metricsEndpoint } from '../workload/container';
import { APP_PORT_NAME, METRICS_PORT_NAME } from '../workload/probes';
import { headlessName } from '../workload/statefulSet';
import { deliversProgressively, workloadKind } from '../workload/workloadKind';

const PROMETHEUS = 'monitoring.coreos.com/v1';
const VICTORIA = 'operator.victoriametrics.com/v1beta1';

/** Label by which the series of an app are found. */
const JOB_LABEL = 'app.kubernetes.io/name';

/** Whether the series of an app are read from its pods, since its Services are not ours. */
function readsPods(app: AppModel, platform: AppPlatform): boolean {
  const { kind } = workloadKind(app, platform);
  return (
    app.kind === 'worker' ||
    kind === 'InferenceService' ||
    kind === 'Server' ||
    (platform.rollouts === 'flagger' && deliversProgressively(app, platform))
  );
}

/** Tells what shows the metrics of an app to Prometheus or VictoriaMetrics. */
export function appScrape(
  app: AppModel,
  platform: AppPlatform,
): CustomObject | undefined {
  const endpoint = metricsEndpoint(app, platform);
  if (!endpoint) return undefined;
  if (!platform.metrics) return providerScrape(app, platform);
  const victoria = platform.metrics.kind === 'victoria';
  const pods = readsPods(app, platform);
  const endpoints = [
    {
      path: endpoint.path,
      port: endpoint.port === undefined ? APP_PORT_NAME : METRICS_PORT_NAME,
      // Rules know the series by the name of the app, however it runs.
      [victoria ? 'relabelConfigs' : 'relabelings']: [
        { action: 'replace', replacement: app.name, targetLabel: 'job' },
      ],
    },
  ];
  const prefix = victoria ? 'VM' : '';
  const suffix = victoria ? 'Scrape' : 'Monitor';
  return {
    apiVersion: victoria ? VICTORIA : PROMETHEUS,
    kind: `${prefix}${pods ? 'Pod' : 'Service'}${suffix}`,
    metadata: { name: app.name, labels: appLabels(app) },
    spec: {
      ...(pods ? { podMetricsEndpoints: endpoints } : { endpoints }),
      selector: pods
        ? podSelector(app, platform)
        : { matchLabels: serviceLabels(app) },
    },
  };
}

/** A StatefulSet is read by its headless Service alone, or each replica would count twice. */
function serviceLabels(app: AppModel): Record<string, string> {
  return app.kind === 'stateful'
    ? {
        [JOB_LABEL]: app.name,
        'app.kubernetes.io/component': headlessName(app),
      }
    : selectorLabels(app.name);
}
