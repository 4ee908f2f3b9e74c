import type {
  AppEnvironmentModel,
  AppModel,
} from '@kubernetes-architect/architecture';
import { appLabels } from '../../manifests/labels';
import type { CustomObject } from '../AppObject';
import type { AppPlatform } from '../AppPlatform';
import { isRouted, parentReference } from '../network/httpRoute';
import { SERVICE_PORT } from '../network/service';
import { APP_PORT_NAME } from '../workload/probes';
import { rolloutSteps } from '../workload/rollout';
import { deliversProgressively, strategyOf } from '../workload/workloadKind';
import { analysisName, hasAnalysis, worstPercentage } from './analysis';

/** Times that a new version may fail before it is taken back. */
const FAILURES = 3;

/** Times that a new version is judged where requests cannot be shared. */
const ITERATIONS = 5;

function metrics(app: AppModel, platform: AppPlatform) {
  return hasAnalysis(app, platform)
    ? [
        {
          name: analysisName(app),
          interval: '1m',
          templateRef: { name: analysisName(app) },
          thresholdRange: { max: worstPercentage(app, platform) },
        },
      ]
    : [];
}

/** Longest answer to a request of an A/B test: without one, Flagger writes an empty timeout, which no API server takes. */
const TIMEOUT = '60s';

/** Which requests a new version gets: a growing share, those with a header, a copy of all, or none until it takes over. */
function requests(app: AppModel, routed: boolean) {
  const { header, mirror } = app.rollout ?? {};
  if (routed && strategyOf(app) === 'canary')
    return { stepWeights: rolloutSteps(app).weights };
  return {
    iterations: ITERATIONS,
    ...(routed &&
      header && {
        match: [{ headers: { [header.name]: { exact: header.value } } }],
      }),
    ...(routed && mirror && { mirror }),
  };
}

/**
 * Brings in new versions of a Deployment through Gateway API, or all at once
 * after a test where an app has no route. Flagger makes the Services and the
 * route itself: https://docs.flagger.app/tutorials/gatewayapi-progressive-delivery.
 */
export function appCanary(options: {
  app: AppModel;
  placement: AppEnvironmentModel;
  platform: AppPlatform;
}): CustomObject | undefined {
  const { app, placement, platform } = options;
  if (platform.rollouts !== 'flagger' || !deliversProgressively(app, platform))
    return undefined;
  const { minutes } = rolloutSteps(app);
  const host = isRouted(app, platform) ? placement.ingressHost : undefined;
  const routed = host !== undefined;
  return {
    apiVersion: 'flagger.app/v1beta1',
    kind: 'Canary',
    metadata: { name: app.name, labels: appLabels(app) },
    spec: {
      analysis: {
        interval: `${minutes}m`,
        ...requests(app, routed),
        metrics: metrics(app, platform),
        threshold: FAILURES,
      },
      autoscalerRef:
        platform.scaler === 'keda'
          ? {
              apiVersion: 'keda.sh/v1alpha1',
              kind: 'ScaledObject',
              name: app.name,
            }
          : {
              apiVersion: 'autoscaling/v2',
              kind: 'HorizontalPodAutoscaler',
              name: app.name,
            },
      provider: routed ? 'gatewayapi:v1' : 'kubernetes',
      service: {
        port: SERVICE_PORT,
        portName: APP_PORT_NAME,
        targetPort: APP_PORT_NAME,
        ...(routed && {
          gatewayRefs: [parentReference(host)],
          hosts: [host],
          ...(strategyOf(app) === 'a-b' && { timeout: TIMEOUT }),
        }),
      },
      targetRef: { apiVersion: 'apps/v1', kind: 'Deployment', name: app.name },
    },
  };
}
