import type {
  AppEnvironmentModel,
  AppModel,
} from '@kubernetes-architect/architecture';
import type { IPodDisruptionBudget } from 'kubernetes-models/policy/v1/PodDisruptionBudget';
import { appLabels } from '../../manifests/labels';
import type { AppPlatform } from '../AppPlatform';
import { podSelector } from '../podSelector';

/** Fewest replicas that run in an environment. */
export function fewestReplicas({ scaling }: AppEnvironmentModel): number {
  return scaling.autoscaling
    ? scaling.autoscaling.minReplicas
    : scaling.replicas;
}

/** Lets a node be drained one replica at a time, where there is more than one. */
export function appDisruptionBudget(options: {
  app: AppModel;
  placement: AppEnvironmentModel;
  platform: AppPlatform;
}): IPodDisruptionBudget | undefined {
  const { app, placement, platform } = options;
  if (fewestReplicas(placement) < 2) return undefined;
  return {
    apiVersion: 'policy/v1',
    kind: 'PodDisruptionBudget',
    metadata: { name: app.name, labels: appLabels(app) },
    spec: {
      maxUnavailable: 1,
      selector: podSelector(app, platform),
    },
  };
}
