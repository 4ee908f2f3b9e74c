import type { AppModel } from '@kubernetes-architect/architecture';
import type { IStatefulSet } from 'kubernetes-models/apps/v1/StatefulSet';
import { appLabels, selectorLabels } from '../../manifests/labels';
import type { AppPlatform } from '../AppPlatform';
import { REVISION_HISTORY } from './deployment';
import { appPodTemplate } from './podTemplate';

/** Name of the Service that gives each replica an address of its own. */
export function headlessName(app: AppModel): string {
  return `${app.name}-replicas`;
}

/**
 * Replicas with a volume each, started and updated one after the other. Their
 * volumes stay when replicas or the app go, so that no data is lost by a change
 * in Git.
 */
export function appStatefulSet(
  app: AppModel,
  platform: AppPlatform,
): IStatefulSet {
  const { size, storageClassName } = app.storage ?? {};
  return {
    apiVersion: 'apps/v1',
    kind: 'StatefulSet',
    metadata: { name: app.name, labels: appLabels(app) },
    spec: {
      persistentVolumeClaimRetentionPolicy: {
        whenDeleted: 'Retain',
        whenScaled: 'Retain',
      },
      podManagementPolicy: 'OrderedReady',
      revisionHistoryLimit: REVISION_HISTORY,
      selector: { matchLabels: selectorLabels(app.name) },
      serviceName: headlessName(app),
      template: appPodTemplate(app, platform),
      updateStrategy: { type: 'RollingUpdate' },
      volumeClaimTemplates: [
        {
          apiVersion: 'v1',
          kind: 'PersistentVolumeClaim',
          metadata: { name: 'data' },
          spec: {
            accessModes: ['ReadWriteOnce'],
            ...(size !== undefined && {
              resources: { requests: { storage: size } },
            }),
            ...(storageClassName !== undefined && { storageClassName }),
          },
        },
      ],
    },
  };
}
