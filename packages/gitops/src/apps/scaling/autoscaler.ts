import type {
  AppEnvironmentModel,
  AppModel,
  ScalingModel,
  ScalingTrigger,
} from '@kubernetes-architect/architecture';
import type { IHorizontalPodAutoscaler } from 'kubernetes-models/autoscaling/v2/HorizontalPodAutoscaler';
import { appLabels } from '../../manifests/labels';
import type { AppObject, CustomObject } from '../AppObject';
import type { AppPlatform } from '../AppPlatform';
import { deliversProgressively, workloadKind } from '../workload/workloadKind';

type Range = NonNullable<ScalingModel['autoscaling']>;

interface ScalingOptions {
  app: AppModel;
  placement: AppEnvironmentModel;
  platform: AppPlatform;
}

function target(app: AppModel, platform: AppPlatform) {
  const { apiVersion, kind } = workloadKind(app, platform);
  return { apiVersion, kind, name: app.name };
}

/** Owns the number of replicas of an app, by its use of processor time. */
function horizontal(
  { app, platform }: ScalingOptions,
  range: Range,
): IHorizontalPodAutoscaler {
  return {
    apiVersion: 'autoscaling/v2',
    kind: 'HorizontalPodAutoscaler',
    metadata: { name: app.name, labels: appLabels(app) },
    spec: {
      maxReplicas: range.maxReplicas,
      metrics: [
        {
          type: 'Resource',
          resource: {
            name: 'cpu',
            target: {
              averageUtilization: range.targetCpuPercent,
              type: 'Utilization',
            },
          },
        },
      ],
      minReplicas: range.minReplicas,
      scaleTargetRef: target(app, platform),
    },
  };
}

/** All values are text to KEDA: https://keda.sh/docs/latest/scalers/. */
function triggerOf(
  trigger: ScalingTrigger,
  { placement, platform }: ScalingOptions,
) {
  const { type, ...settings } = trigger;
  switch (trigger.type) {
    case 'kafka':
      return {
        type,
        metadata: {
          bootstrapServers: trigger.bootstrapServers,
          consumerGroup: trigger.consumerGroup,
          lagThreshold: String(trigger.threshold),
          topic: trigger.topic,
        },
      };
    case 'prometheus':
      return {
        type,
        metadata: {
          query: trigger.query,
          serverAddress:
            platform.metrics?.addresses[placement.environment] ?? '',
          threshold: String(trigger.threshold),
        },
      };
    default:
      return {
        type,
        metadata: {
          desiredReplicas: String(trigger.replicas),
          end: 'end' in settings ? settings.end : '',
          start: 'start' in settings ? settings.start : '',
          timezone: 'timezone' in settings ? settings.timezone : '',
        },
      };
  }
}

/**
 * Owns the number of replicas of an app by events too. KEDA makes the
 * HorizontalPodAutoscaler itself. Processor use cannot wake an app that has no
 * replica, so it counts only where one always runs.
 */
function byEvents(options: ScalingOptions, range: Range): CustomObject {
  const { app, platform } = options;
  const triggers = (range.triggers ?? []).map(trigger =>
    triggerOf(trigger, options),
  );
  return {
    apiVersion: 'keda.sh/v1alpha1',
    kind: 'ScaledObject',
    metadata: { name: app.name, labels: appLabels(app) },
    spec: {
      maxReplicaCount: range.maxReplicas,
      minReplicaCount: range.minReplicas,
      scaleTargetRef: target(app, platform),
      triggers: [
        ...(range.minReplicas > 0
          ? [
              {
                type: 'cpu',
                metricType: 'Utilization',
                metadata: { value: String(range.targetCpuPercent) },
              },
            ]
          : []),
        ...triggers,
      ],
    },
  };
}

/** Says what an app should ask for; changing it is left to people. */
function recommendation({ app, platform }: ScalingOptions): CustomObject {
  return {
    apiVersion: 'autoscaling.k8s.io/v1',
    kind: 'VerticalPodAutoscaler',
    metadata: { name: app.name, labels: appLabels(app) },
    spec: {
      targetRef: target(app, platform),
      updatePolicy: { updateMode: 'Off' },
    },
  };
}

/** Whether the object that runs an app has its range of replicas itself. */
function scalesItself({ app, platform }: ScalingOptions): boolean {
  return ['InferenceService', 'Server', 'Job', 'CronJob'].includes(
    workloadKind(app, platform).kind,
  );
}

/**
 * Range of an app whose replicas something owns. Flagger starts and stops the
 * pods of a Deployment, so there the number never stands in the Deployment.
 */
export function scalingRange({
  app,
  placement,
  platform,
}: ScalingOptions): Range | undefined {
  const { scaling } = placement;
  if (scaling.autoscaling) return scaling.autoscaling;
  return platform.rollouts === 'flagger' && deliversProgressively(app, platform)
    ? {
        minReplicas: scaling.replicas,
        maxReplicas: scaling.replicas,
        targetCpuPercent: 100,
      }
    : undefined;
}

/** What makes the pods of an app more or larger in an environment. */
export function appAutoscaler(options: ScalingOptions): AppObject | undefined {
  const { platform } = options;
  if (scalesItself(options)) return undefined;
  const range = scalingRange(options);
  if (!range)
    return platform.scaler === 'vertical' ? recommendation(options) : undefined;
  return platform.scaler === 'keda'
    ? byEvents(options, range)
    : horizontal(options, range);
}
