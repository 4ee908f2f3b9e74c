import type {
  AppEnvironmentModel,
  AppModel,
} from '@kubernetes-architect/architecture';
import type { ICronJob } from 'kubernetes-models/batch/v1/CronJob';
import type { IJob } from 'kubernetes-models/batch/v1/Job';
import { appLabels } from '../../manifests/labels';
import { gitBlobId } from '../../tree/gitBlobId';
import type { AppPlatform } from '../AppPlatform';
import { appPodTemplate } from './podTemplate';

/** Finished runs that are kept to look at. */
const HISTORY = { failedJobsHistoryLimit: 3, successfulJobsHistoryLimit: 1 };

/** Hexadecimal digits that tell the runs of a job apart. */
const HASH_LENGTH = 8;

function runSpec(app: AppModel, platform: AppPlatform) {
  const { retries, deadlineSeconds, ttlSecondsAfterFinished } = app.run ?? {};
  return {
    ...(deadlineSeconds !== undefined && {
      activeDeadlineSeconds: deadlineSeconds,
    }),
    ...(retries !== undefined && { backoffLimit: retries }),
    template: appPodTemplate(app, platform),
    ...(ttlSecondsAfterFinished !== undefined && { ttlSecondsAfterFinished }),
  };
}

/** Starts an app at set times. Image and variables come from the overlays. */
export function appCronJob(app: AppModel, platform: AppPlatform): ICronJob {
  const { cron, timeZone, concurrency, startingDeadlineSeconds } =
    app.schedule ?? {};
  return {
    apiVersion: 'batch/v1',
    kind: 'CronJob',
    metadata: { name: app.name, labels: appLabels(app) },
    spec: {
      concurrencyPolicy: concurrency,
      ...HISTORY,
      jobTemplate: { spec: runSpec(app, platform) },
      schedule: cron ?? '',
      startingDeadlineSeconds,
      timeZone,
    },
  };
}

/**
 * One run of an app. What a Job runs cannot be changed, so its name follows
 * from it: another image or variable makes another Job, and the engine removes
 * the one before. Argo CD takes a run that removes itself for a hook, or it
 * would start it again.
 */
export function appJob(options: {
  app: AppModel;
  placement: AppEnvironmentModel;
  platform: AppPlatform;
}): IJob {
  const { app, placement, platform } = options;
  const { template, ...spec } = runSpec(app, platform);
  const [container] = template.spec.containers;
  const variables = Object.entries(placement.env).map(([name, value]) => ({
    name,
    value,
  }));
  const env = [...(container.env ?? []), ...variables];
  const filled = {
    ...template,
    spec: {
      ...template.spec,
      containers: [
        {
          ...container,
          ...(env.length > 0 && { env }),
          image: placement.image,
        },
      ],
    },
  };
  const hash = gitBlobId(JSON.stringify(filled)).slice(0, HASH_LENGTH);
  return {
    apiVersion: 'batch/v1',
    kind: 'Job',
    metadata: {
      name: `${app.name}-${hash}`,
      labels: appLabels(app),
      ...(spec.ttlSecondsAfterFinished !== undefined && {
        annotations: {
          'argocd.argoproj.io/hook': 'Sync',
          'argocd.argoproj.io/hook-delete-policy': 'BeforeHookCreation',
        },
      }),
    },
    spec: { ...spec, template: filled },
  };
}
