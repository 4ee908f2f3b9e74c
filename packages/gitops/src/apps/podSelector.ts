import type { AppModel } from '@kubernetes-architect/architecture';
import { selectorLabels } from '../manifests/labels';
import type { AppPlatform } from './AppPlatform';
import { deliversProgressively } from './workload/workloadKind';

const NAME_LABEL = 'app.kubernetes.io/name';

/**
 * Finds all pods of an app. Flagger runs the version that is live as
 * `<app>-primary`: https://docs.flagger.app/usage/how-it-works.
 */
export function podSelector(app: AppModel, platform: AppPlatform) {
  return platform.rollouts === 'flagger' && deliversProgressively(app, platform)
    ? {
        matchExpressions: [
          {
            key: NAME_LABEL,
            operator: 'In' as const,
            values: [app.name, `${app.name}-primary`],
          },
        ],
      }
    : { matchLabels: selectorLabels(app.name) };
}
