import type {
  AppEnvironmentModel,
  AppModel,
} from '@kubernetes-architect/architecture';
import { appLabels } from '../../manifests/labels';
import type { CustomObject } from '../AppObject';
import type { AppPlatform } from '../AppPlatform';

/** Name of what judges a new version of an app. */
export function analysisName(app: AppModel): string {
  return `${app.name}-success`;
}

/**
 * Whether an app counts its requests as is usual: a web app does, and a model
 * server when something is promised of it, since each counts in its own way.
 */
export function countsRequests(app: AppModel): boolean {
  return (
    app.metrics !== undefined &&
    (app.kind === 'web' ||
      (app.kind === 'inference' && app.objectives !== undefined))
  );
}

/** Whether there is something to judge a new version by. */
export function hasAnalysis(app: AppModel, platform: AppPlatform): boolean {
  return countsRequests(app) && platform.metrics !== undefined;
}

/** Percentage of requests that an app promises to answer well. */
export function availabilityOf(app: AppModel, platform: AppPlatform): number {
  return app.objectives?.availability ?? platform.availability;
}

/** Share of requests that fail for a reason of the app, from 0 to 1, over a window. */
export function errorRatio(options: {
  app: AppModel;
  namespace: string;
  window: string;
}): string {
  const { app, namespace, window } = options;
  const requests = app.metrics?.requests ?? '';
  const series = (codes: string) =>
    `sum(rate(${requests}{namespace="${namespace}",job="${app.name}"${codes}}[${window}]))`;
  return `${series(',code=~"5.."')} / ${series('')}`;
}

/** Share of failures from which a new version is taken back: ten times what is promised, at least one in a hundred. */
function worstRatio(app: AppModel, platform: AppPlatform): number {
  const budget = (100 - availabilityOf(app, platform)) / 100;
  return Math.max(0.01, Number((budget * 10).toFixed(6)));
}

/**
 * Judges a new version by the requests that fail while it takes over. No
 * request at all counts as well:
 * https://argo-rollouts.readthedocs.io/en/stable/features/analysis/.
 */
export function analysisTemplate(options: {
  app: AppModel;
  placement: AppEnvironmentModel;
  platform: AppPlatform;
}): CustomObject | undefined {
  const { app, placement, platform } = options;
  const { environment, namespace } = placement;
  if (!hasAnalysis(app, platform)) return undefined;
  const worst = worstRatio(app, platform);
  return {
    apiVersion: 'argoproj.io/v1alpha1',
    kind: 'AnalysisTemplate',
    metadata: { name: analysisName(app), labels: appLabels(app) },
    spec: {
      metrics: [
        {
          name: 'failed-requests',
          count: 5,
          failureLimit: 1,
          interval: '1m',
          successCondition: `len(result) == 0 || isNaN(result[0]) || result[0] <= ${worst}`,
          provider: {
            prometheus: {
              address: platform.metrics?.addresses[environment],
              query: errorRatio({ app, namespace, window: '2m' }),
            },
          },
        },
      ],
    },
  };
}

/** The same for Flagger, as a percentage: https://docs.flagger.app/usage/metrics. */
export function metricTemplate(options: {
  app: AppModel;
  placement: AppEnvironmentModel;
  platform: AppPlatform;
}): CustomObject | undefined {
  const { app, placement, platform } = options;
  const { environment, namespace } = placement;
  if (!hasAnalysis(app, platform)) return undefined;
  return {
    apiVersion: 'flagger.app/v1beta1',
    kind: 'MetricTemplate',
    metadata: { name: analysisName(app), labels: appLabels(app) },
    spec: {
      provider: {
        type: 'prometheus',
        address: platform.metrics?.addresses[environment],
      },
      query: `100 * (${errorRatio({ app, namespace, window: '2m' })})`,
    },
  };
}

/** Percentage of failures from which Flagger takes a new version back. */
export function worstPercentage(app: AppModel, platform: AppPlatform): number {
  return Number((worstRatio(app, platform) * 100).toFixed(4));
}
