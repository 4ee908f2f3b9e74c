import type { ClusterModel } from '@kubernetes-architect/architecture';
import type { ICronJob } from 'kubernetes-models/batch/v1/CronJob';
import type { AddonPlatform } from '../../AddonPlatform';
import { objectStoreOf } from '../../facts/objectStore';

/** The etcd of kubeadm since Kubernetes 1.34; its client takes snapshots of every 3.x. */
const ETCD_IMAGE = 'registry.k8s.io/etcd:3.6.4-0';
const COPY_IMAGE = 'rclone/rclone:1.68.2';

const PKI = '/etc/kubernetes/pki/etcd';

/** Secret with the key of the object store, as `rclone` reads it from its environment. */
export const STORE_SECRET = 'etcd-backup-store';

const CONFINED = {
  allowPrivilegeEscalation: false,
  readOnlyRootFilesystem: true,
  capabilities: { drop: ['ALL'] },
};

/** A snapshot of etcd every hour, copied off the machine before the pod ends. */
export function etcdBackup(
  platform: AddonPlatform,
  cluster: ClusterModel,
): ICronJob {
  const { bucket, endpoint, region } = objectStoreOf({
    platform,
    cluster,
    purpose: 'etcd',
  });
  return {
    apiVersion: 'batch/v1',
    kind: 'CronJob',
    metadata: { name: 'etcd-backup', namespace: 'etcd-backup' },
    spec: {
      schedule: '5 * * * *',
      concurrencyPolicy: 'Forbid',
      startingDeadlineSeconds: 600,
      successfulJobsHistoryLimit: 3,
      failedJobsHistoryLimit: 3,
      jobTemplate: {
        spec: {
          backoffLimit: 2,
          activeDeadlineSeconds: 1800,
          template: {
            spec: {
              restartPolicy: 'Never',
              automountServiceAccountToken: false,
              // etcd listens on the address of its own machine.
              hostNetwork: true,
              nodeSelector: { 'node-role.kubernetes.io/control-plane': '' },
              tolerations: [
                {
                  key: 'node-role.kubernetes.io/control-plane',
                  operator: 'Exists',
                  effect: 'NoSchedule',
                },
              ],
              securityContext: { seccompProfile: { type: 'RuntimeDefault' } },
              initContainers: [
                {
                  name: 'snapshot',
                  image: ETCD_IMAGE,
                  command: ['etcdctl'],
                  args: [
                    '--endpoints=https://127.0.0.1:2379',
                    `--cacert=${PKI}/ca.crt`,
                    `--cert=${PKI}/healthcheck-client.crt`,
                    `--key=${PKI}/healthcheck-client.key`,
                    'snapshot',
                    'save',
                    '/snapshots/$(POD_NAME).db',
                  ],
                  env: [
                    {
                      name: 'POD_NAME',
                      valueFrom: { fieldRef: { fieldPath: 'metadata.name' } },
                    },
                  ],
                  resources: {
                    requests: { cpu: '50m', memory: '128Mi' },
                    limits: { memory: '512Mi' },
                  },
                  // The keys of etcd are readable by root alone.
                  securityContext: { ...CONFINED, runAsUser: 0 },
                  volumeMounts: [
                    { name: 'snapshots', mountPath: '/snapshots' },
                    { name: 'pki', mountPath: PKI, readOnly: true },
                  ],
                },
              ],
              containers: [
                {
                  name: 'copy',
                  image: COPY_IMAGE,
                  args: [
                    'copy',
                    '/snapshots',
                    `store:${bucket}/${cluster.name}`,
                  ],
                  env: [
                    { name: 'RCLONE_CONFIG_STORE_TYPE', value: 's3' },
                    { name: 'RCLONE_CONFIG_STORE_PROVIDER', value: 'Other' },
                    { name: 'RCLONE_CONFIG_STORE_REGION', value: region },
                    {
                      name: 'RCLONE_CONFIG_STORE_ENDPOINT',
                      value: `https://${endpoint ?? ''}`,
                    },
                    { name: 'RCLONE_S3_NO_CHECK_BUCKET', value: 'true' },
                  ],
                  envFrom: [{ secretRef: { name: STORE_SECRET } }],
                  resources: {
                    requests: { cpu: '50m', memory: '64Mi' },
                    limits: { memory: '256Mi' },
                  },
                  securityContext: { ...CONFINED, runAsUser: 0 },
                  volumeMounts: [
                    {
                      name: 'snapshots',
                      mountPath: '/snapshots',
                      readOnly: true,
                    },
                  ],
                },
              ],
              volumes: [
                { name: 'snapshots', emptyDir: { sizeLimit: '10Gi' } },
                { name: 'pki', hostPath: { path: PKI, type: 'Directory' } },
              ],
            },
          },
        },
      },
    },
  };
}
