import type { AppModel } from '@kubernetes-architect/architecture';
import type { IDeployment } from 'kubernetes-models/apps/v1/Deployment';
import { appLabels, selectorLabels } from '../../manifests/labels';
import type { AppPlatform } from '../AppPlatform';
import { appPodTemplate } from './podTemplate';

/** Old versions that are kept to go back to. */
export const REVISION_HISTORY = 5;

/** A new pod comes before an old one goes; where GPUs are scarce there is no room for that. */
function strategy(app: AppModel): NonNullable<IDeployment['spec']>['strategy'] {
  const spare = (app.inference?.gpus ?? 0) === 0;
  return {
    type: 'RollingUpdate',
    rollingUpdate: spare
      ? { maxSurge: 1, maxUnavailable: 0 }
      : { maxSurge: 0, maxUnavailable: 1 },
  };
}

/**
 * The workload of an app in every environment. Image, replicas and variables
 * come from the overlays.
 */
export function appDeployment(
  app: AppModel,
  platform: AppPlatform,
): IDeployment {
  return {
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: { name: app.name, labels: appLabels(app) },
    spec: {
      revisionHistoryLimit: REVISION_HISTORY,
      selector: { matchLabels: selectorLabels(app.name) },
      strategy: strategy(app),
      template: appPodTemplate(app, platform),
    },
  };
}
