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
  const { weights, minutes } = rolloutSteps(app);
  const host = isRouted(app, platform) ? placement.ingressHost : undefined;
  const routed = host !== undefined;
  const shares = routed && strategyOf(app) === 'canary';
  return {
    apiVersion: 'flagger.app/v1beta1',
    kind: 'Canary',
    metadata: { name: app.name, labels: appLabels(app) },
    spec: {
      analysis: {
        interval: `${minutes}m`,
        ...(shares ? { stepWeights: weights } : { iterations: ITERATIONS }),
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
        }),
      },
      targetRef: { apiVersion: 'apps/v1', kind: 'Deployment', name: app.name },
    },
  };
}
