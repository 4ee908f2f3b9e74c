import type { AppModel } from '@kubernetes-architect/architecture';
import { appLabels, selectorLabels } from '../../manifests/labels';
import type { CustomObject } from '../AppObject';
import type { AppPlatform } from '../AppPlatform';
import { analysisName, hasAnalysis } from '../delivery/analysis';
import { REVISION_HISTORY } from './deployment';
import { appPodTemplate } from './podTemplate';
import { strategyOf } from './workloadKind';

const DEFAULT_WEIGHTS = [10, 50];
const DEFAULT_STEP_MINUTES = 5;

/** Seconds that the old version stays after the new one took over. */
const SCALE_DOWN_DELAY_SECONDS = 300;

/** Steps of a new version of an app. */
export function rolloutSteps(app: AppModel) {
  return {
    weights: app.rollout?.weights ?? DEFAULT_WEIGHTS,
    minutes: app.rollout?.stepMinutes ?? DEFAULT_STEP_MINUTES,
  };
}

/** Name of the Service under which a new version is tried before it is live. */
export function previewName(app: AppModel): string {
  return `${app.name}-preview`;
}

/**
 * One pod of each version for a while, both started anew, so that what is
 * compared is the version and not the age of the pod:
 * https://argo-rollouts.readthedocs.io/en/stable/features/experiment/.
 */
function experiment(app: AppModel, platform: AppPlatform) {
  return {
    experiment: {
      duration: `${rolloutSteps(app).minutes}m`,
      templates: [
        { name: 'old', specRef: 'stable', replicas: 1 },
        { name: 'new', specRef: 'canary', replicas: 1 },
      ],
      ...(hasAnalysis(app, platform) && {
        analyses: [
          { name: analysisName(app), templateName: analysisName(app) },
        ],
      }),
    },
  };
}

/**
 * The share of the new version grows with its number of pods, since weights
 * in a route would be set back by the engine that owns the route.
 */
function canary(app: AppModel, platform: AppPlatform) {
  const { weights, minutes } = rolloutSteps(app);
  return {
    canary: {
      maxSurge: '25%',
      maxUnavailable: 0,
      steps: [
        ...(app.rollout?.experiment ? [experiment(app, platform)] : []),
        ...weights.flatMap(setWeight => [
          { setWeight },
          { pause: { duration: `${minutes}m` } },
          ...(hasAnalysis(app, platform)
            ? [
                {
                  analysis: {
                    templates: [{ templateName: analysisName(app) }],
                  },
                },
              ]
            : []),
        ]),
      ],
    },
  };
}

function blueGreen(app: AppModel, platform: AppPlatform) {
  const { minutes } = rolloutSteps(app);
  return {
    blueGreen: {
      activeService: app.name,
      previewService: previewName(app),
      autoPromotionEnabled: true,
      autoPromotionSeconds: minutes * 60,
      scaleDownDelaySeconds: SCALE_DOWN_DELAY_SECONDS,
      ...(hasAnalysis(app, platform) && {
        postPromotionAnalysis: {
          templates: [{ templateName: analysisName(app) }],
        },
      }),
    },
  };
}

/**
 * The workload of an app that Argo Rollouts brings in step by step. It takes
 * the place of the Deployment:
 * https://argo-rollouts.readthedocs.io/en/stable/features/specification/.
 */
export function appRollout(app: AppModel, platform: AppPlatform): CustomObject {
  return {
    apiVersion: 'argoproj.io/v1alpha1',
    kind: 'Rollout',
    metadata: { name: app.name, labels: appLabels(app) },
    spec: {
      revisionHistoryLimit: REVISION_HISTORY,
      selector: { matchLabels: selectorLabels(app.name) },
      strategy:
        strategyOf(app) === 'blue-green'
          ? blueGreen(app, platform)
          : canary(app, platform),
      template: appPodTemplate(app, platform),
    },
  };
}
