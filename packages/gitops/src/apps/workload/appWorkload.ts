import type { AppModel } from '@kubernetes-architect/architecture';
import type { AppObject } from '../AppObject';
import type { AppPlatform } from '../AppPlatform';
import { appDeployment } from './deployment';
import { appInferenceService } from './inferenceService';
import { appCronJob } from './job';
import { appRollout } from './rollout';
import { appModelServer } from './seldonModel';
import { appStatefulSet } from './statefulSet';
import { workloadKind } from './workloadKind';

/** What runs an app in every environment; a Job is written anew for each of them. */
export function appWorkload(
  app: AppModel,
  platform: AppPlatform,
): AppObject | undefined {
  switch (workloadKind(app, platform).kind) {
    case 'CronJob':
      return appCronJob(app, platform);
    case 'InferenceService':
      return appInferenceService(app, platform);
    case 'Job':
      return undefined;
    case 'Rollout':
      return appRollout(app, platform);
    case 'Server':
      return appModelServer(app, platform);
    case 'StatefulSet':
      return appStatefulSet(app, platform);
    default:
      return appDeployment(app, platform);
  }
}
