import type { ICronJob } from 'kubernetes-models/batch/v1/CronJob';
import type { INetworkPolicy } from 'kubernetes-models/networking.k8s.io/v1/NetworkPolicy';
import type { IRole } from 'kubernetes-models/rbac.authorization.k8s.io/v1/Role';
import type { IRoleBinding } from 'kubernetes-models/rbac.authorization.k8s.io/v1/RoleBinding';
import type { IServiceAccount } from 'kubernetes-models/v1/ServiceAccount';
import { RESTRICTED_CONTAINER, RESTRICTED_POD } from './hardening';

const NAME = 'volume-snapshots';
const IMAGE = 'alpine/kubectl:1.34.1';

/** Days that a snapshot is kept. */
const KEPT_DAYS = 7;

/** Takes a snapshot of every volume of the namespace, and deletes those of more than a week. */
const SCRIPT = `set -eu
today=$(date -u +%Y%m%d)
oldest=$(date -u -d "@$(( $(date -u +%s) - ${KEPT_DAYS} * 86400 ))" +%Y%m%d)
for claim in $(kubectl get persistentvolumeclaims -o name | cut -d/ -f2); do
  kubectl get volumesnapshot "$claim-$today" >/dev/null 2>&1 && continue
  kubectl create -f - <<EOF
{"apiVersion":"snapshot.storage.k8s.io/v1","kind":"VolumeSnapshot","metadata":{"name":"$claim-$today","labels":{"day":"$today"}},"spec":{"source":{"persistentVolumeClaimName":"$claim"}}}
EOF
done
for day in $(kubectl get volumesnapshots -l day -o jsonpath='{.items[*].metadata.labels.day}'); do
  [ "$day" -ge "$oldest" ] || kubectl delete volumesnapshots -l "day=$day"
done
`;

const LABELS = { 'app.kubernetes.io/name': NAME };

/** Daily snapshots of the volumes of a namespace, with rights in it alone. Nobody has anything to ask of the job. */
export function volumeSnapshots(
  namespace: string,
): (IServiceAccount | IRole | IRoleBinding | INetworkPolicy | ICronJob)[] {
  const metadata = { name: NAME, namespace };
  return [
    { apiVersion: 'v1', kind: 'ServiceAccount', metadata },
    {
      apiVersion: 'rbac.authorization.k8s.io/v1',
      kind: 'Role',
      metadata,
      rules: [
        {
          apiGroups: [''],
          resources: ['persistentvolumeclaims'],
          verbs: ['get', 'list'],
        },
        {
          apiGroups: ['snapshot.storage.k8s.io'],
          resources: ['volumesnapshots'],
          verbs: ['create', 'delete', 'get', 'list'],
        },
      ],
    },
    {
      apiVersion: 'rbac.authorization.k8s.io/v1',
      kind: 'RoleBinding',
      metadata,
      roleRef: {
        apiGroup: 'rbac.authorization.k8s.io',
        kind: 'Role',
        name: NAME,
      },
      subjects: [{ kind: 'ServiceAccount', name: NAME, namespace }],
    },
    {
      apiVersion: 'networking.k8s.io/v1',
      kind: 'NetworkPolicy',
      metadata,
      spec: { podSelector: { matchLabels: LABELS }, policyTypes: ['Ingress'] },
    },
    {
      apiVersion: 'batch/v1',
      kind: 'CronJob',
      metadata,
      spec: {
        schedule: '30 1 * * *',
        // A night whose hour passed while the controller was away is caught up on.
        startingDeadlineSeconds: 3600,
        concurrencyPolicy: 'Forbid',
        jobTemplate: {
          spec: {
            backoffLimit: 2,
            activeDeadlineSeconds: 900,
            template: {
              metadata: { labels: LABELS },
              spec: {
                restartPolicy: 'Never',
                serviceAccountName: NAME,
                securityContext: { ...RESTRICTED_POD, runAsUser: 65532 },
                containers: [
                  {
                    name: 'snapshot',
                    image: IMAGE,
                    command: ['/bin/sh', '-c', SCRIPT],
                    env: [{ name: 'HOME', value: '/tmp' }],
                    resources: {
                      requests: { cpu: '10m', memory: '32Mi' },
                      limits: { memory: '128Mi' },
                    },
                    securityContext: {
                      ...RESTRICTED_CONTAINER,
                      capabilities: { drop: ['ALL'] },
                    },
                    volumeMounts: [{ name: 'work', mountPath: '/tmp' }],
                  },
                ],
                volumes: [{ name: 'work', emptyDir: { sizeLimit: '16Mi' } }],
              },
            },
          },
        },
      },
    },
  ];
}
