import type { AppModel } from '@kubernetes-architect/architecture';
import type { IService } from 'kubernetes-models/v1/Service';
import { appLabels, selectorLabels } from '../../manifests/labels';
import type { AppPlatform } from '../AppPlatform';
import { metricsEndpoint } from '../workload/container';
import { APP_PORT_NAME, METRICS_PORT_NAME } from '../workload/probes';
import { previewName } from '../workload/rollout';
import { headlessName } from '../workload/statefulSet';
import {
  deliversProgressively,
  strategyOf,
  workloadKind,
} from '../workload/workloadKind';

/** Port on which every app that serves is found in its namespace. */
export const SERVICE_PORT = 80;

/** Port on which the metrics of an app are found. */
const METRICS_PORT = 9090;

function service(options: {
  app: AppModel;
  platform: AppPlatform;
  name: string;
  headless?: true;
}): IService {
  const { app, platform, name, headless } = options;
  const metrics = metricsEndpoint(app, platform)?.port;
  return {
    apiVersion: 'v1',
    kind: 'Service',
    metadata: {
      name,
      labels: {
        ...appLabels(app),
        ...(name !== app.name && { 'app.kubernetes.io/component': name }),
      },
    },
    spec: {
      ...(headless && { clusterIP: 'None' }),
      ports: [
        {
          name: APP_PORT_NAME,
          port: SERVICE_PORT,
          protocol: 'TCP',
          targetPort: APP_PORT_NAME,
        },
        ...(metrics === undefined
          ? []
          : [
              {
                name: METRICS_PORT_NAME,
                port: METRICS_PORT,
                protocol: 'TCP' as const,
                targetPort: METRICS_PORT_NAME,
              },
            ]),
      ],
      ...(headless && { publishNotReadyAddresses: true }),
      selector: selectorLabels(app.name),
      type: 'ClusterIP',
    },
  };
}

/** Whether an app has a Service of ours: KServe, Seldon and Flagger make their own. */
export function ownsService(app: AppModel, platform: AppPlatform): boolean {
  const { kind } = workloadKind(app, platform);
  if (kind === 'StatefulSet' || kind === 'Rollout') return true;
  return (
    kind === 'Deployment' &&
    app.kind !== 'worker' &&
    !(platform.rollouts === 'flagger' && deliversProgressively(app, platform))
  );
}

/** Address of an app inside the cluster. */
export function appService(
  app: AppModel,
  platform: AppPlatform,
): IService | undefined {
  return ownsService(app, platform)
    ? service({ app, platform, name: app.name })
    : undefined;
}

/** Addresses of the single replicas of an app that keeps data. */
export function appHeadlessService(
  app: AppModel,
  platform: AppPlatform,
): IService | undefined {
  return app.kind === 'stateful'
    ? service({ app, platform, name: headlessName(app), headless: true })
    : undefined;
}

/** Address of the version that is tried before it is live. */
export function appPreviewService(
  app: AppModel,
  platform: AppPlatform,
): IService | undefined {
  return workloadKind(app, platform).kind === 'Rollout' &&
    strategyOf(app) === 'blue-green'
    ? service({ app, platform, name: previewName(app) })
    : undefined;
}
