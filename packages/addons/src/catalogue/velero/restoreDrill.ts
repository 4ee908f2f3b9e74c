import type { ICronJob } from 'kubernetes-models/batch/v1/CronJob';
import { RESTRICTED_CONTAINER, RESTRICTED_POD } from '../../facts/hardening';

/** The release that chart 12 installs. */
export const VELERO_IMAGE = 'velero/velero:v1.18.1';

/**
 * Restores the newest backup of a namespace beside the namespace itself once a
 * month, and fails when that fails: a backup that was never restored is a hope.
 */
export function restoreDrill(namespace: string): ICronJob {
  return {
    apiVersion: 'batch/v1',
    kind: 'CronJob',
    metadata: { name: 'restore-drill', namespace: 'velero' },
    spec: {
      schedule: '0 9 1 * *',
      concurrencyPolicy: 'Forbid',
      successfulJobsHistoryLimit: 12,
      failedJobsHistoryLimit: 12,
      jobTemplate: {
        spec: {
          backoffLimit: 0,
          activeDeadlineSeconds: 4 * 60 * 60,
          template: {
            spec: {
              restartPolicy: 'Never',
              serviceAccountName: 'velero-server',
              securityContext: { ...RESTRICTED_POD, runAsUser: 65532 },
              containers: [
                {
                  name: 'restore',
                  image: VELERO_IMAGE,
                  command: ['/velero'],
                  args: [
                    'restore',
                    'create',
                    '--from-schedule=regular',
                    `--include-namespaces=${namespace}`,
                    `--namespace-mappings=${namespace}:restore-drill`,
                    '--existing-resource-policy=update',
                    '--wait',
                  ],
                  env: [{ name: 'VELERO_NAMESPACE', value: 'velero' }],
                  resources: {
                    requests: { cpu: '20m', memory: '64Mi' },
                    limits: { memory: '128Mi' },
                  },
                  securityContext: {
                    ...RESTRICTED_CONTAINER,
                    capabilities: { drop: ['ALL'] },
                  },
                },
              ],
            },
          },
        },
      },
    },
  };
}
