import type {
  AppEnvironmentModel,
  AppModel,
} from '@kubernetes-architect/architecture';
import type { IHorizontalPodAutoscaler } from 'kubernetes-models/autoscaling/v2/HorizontalPodAutoscaler';
import type { IPodDisruptionBudget } from 'kubernetes-models/policy/v1/PodDisruptionBudget';
import { appLabels, selectorLabels } from '../manifests/labels';

/** Fewest replicas that run in an environment. */
export function fewestReplicas({ scaling }: AppEnvironmentModel): number {
  return scaling.autoscaling
    ? scaling.autoscaling.minReplicas
    : scaling.replicas;
}

/** Lets a node be drained one replica at a time. */
export function appDisruptionBudget(app: AppModel): IPodDisruptionBudget {
  return {
    apiVersion: 'policy/v1',
    kind: 'PodDisruptionBudget',
    metadata: { name: app.name, labels: appLabels(app) },
    spec: {
      maxUnavailable: 1,
      selector: { matchLabels: selectorLabels(app.name) },
    },
  };
}

/** Owns the number of replicas of an app, by its use of processor time. */
export function appAutoscaler(
  app: AppModel,
  scaling: NonNullable<AppEnvironmentModel['scaling']['autoscaling']>,
): IHorizontalPodAutoscaler {
  return {
    apiVersion: 'autoscaling/v2',
    kind: 'HorizontalPodAutoscaler',
    metadata: { name: app.name, labels: appLabels(app) },
    spec: {
      maxReplicas: scaling.maxReplicas,
      metrics: [
        {
          type: 'Resource',
          resource: {
            name: 'cpu',
            target: {
              averageUtilization: scaling.targetCpuPercent,
              type: 'Utilization',
            },
          },
        },
      ],
      minReplicas: scaling.minReplicas,
      scaleTargetRef: {
        apiVersion: 'apps/v1',
        kind: 'Deployment',
        name: app.name,
      },
    },
  };
}
