import type { AppModel } from '@kubernetes-architect/architecture';
import type { IDeployment } from 'kubernetes-models/apps/v1/Deployment';
import { appLabels, selectorLabels } from '../manifests/labels';
import { appContainer } from './container';

/** Numeric group of the files that a pod may write, whatever its user is. */
const FILE_SYSTEM_GROUP = 65532;

/** Room for temporary files, since the root file system is read-only. */
const TEMPORARY_FILES_LIMIT = '64Mi';

function spread(app: string, topologyKey: string) {
  return {
    labelSelector: { matchLabels: selectorLabels(app) },
    maxSkew: 1,
    topologyKey,
    whenUnsatisfiable: 'ScheduleAnyway' as const,
  };
}

/**
 * The workload of an app in every environment, held to the restricted Pod
 * Security Standard. Image, replicas and variables come from the overlays.
 */
export function appDeployment(app: AppModel): IDeployment {
  return {
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: { name: app.name, labels: appLabels(app) },
    spec: {
      revisionHistoryLimit: 5,
      selector: { matchLabels: selectorLabels(app.name) },
      strategy: {
        type: 'RollingUpdate',
        rollingUpdate: { maxSurge: 1, maxUnavailable: 0 },
      },
      template: {
        metadata: { labels: appLabels(app) },
        spec: {
          automountServiceAccountToken: false,
          containers: [appContainer(app)],
          securityContext: {
            fsGroup: FILE_SYSTEM_GROUP,
            runAsNonRoot: true,
            seccompProfile: { type: 'RuntimeDefault' },
          },
          serviceAccountName: app.name,
          topologySpreadConstraints: [
            spread(app.name, 'topology.kubernetes.io/zone'),
            spread(app.name, 'kubernetes.io/hostname'),
          ],
          volumes: [
            { name: 'tmp', emptyDir: { sizeLimit: TEMPORARY_FILES_LIMIT } },
          ],
        },
      },
    },
  };
}
