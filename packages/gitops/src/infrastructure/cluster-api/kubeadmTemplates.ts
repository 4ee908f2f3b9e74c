import { serializeYaml } from '../../yaml/serializeYaml';
import {
  AUDIT_LOG_LIMITS,
  auditPolicy,
  CONTROL_PLANE_FILES,
} from '../audit/auditPolicy';
import type { ProviderTemplate } from './Flavour';

/** Group of the kubeadm bootstrap provider. */
const BOOTSTRAP = 'bootstrap.cluster.x-k8s.io/v1beta2';

const AUDIT_ARGUMENTS = [
  { name: 'audit-log-path', value: CONTROL_PLANE_FILES.auditLog },
  { name: 'audit-log-maxage', value: String(AUDIT_LOG_LIMITS.days) },
  { name: 'audit-log-maxbackup', value: String(AUDIT_LOG_LIMITS.files) },
  { name: 'audit-log-maxsize', value: String(AUDIT_LOG_LIMITS.megabytes) },
  { name: 'audit-policy-file', value: CONTROL_PLANE_FILES.auditPolicy },
];

function nodeRegistration(external: boolean) {
  return external
    ? { kubeletExtraArgs: [{ name: 'cloud-provider', value: 'external' }] }
    : {};
}

/** A control plane made by kubeadm, with an audit log. */
export function kubeadmControlPlane(external: boolean): ProviderTemplate {
  const registration = {
    nodeRegistration: nodeRegistration(external),
  };
  return {
    apiVersion: 'controlplane.cluster.x-k8s.io/v1beta2',
    kind: 'KubeadmControlPlaneTemplate',
    spec: {
      kubeadmConfigSpec: {
        clusterConfiguration: {
          apiServer: {
            extraArgs: AUDIT_ARGUMENTS,
            extraVolumes: [
              {
                name: 'audit-policy',
                hostPath: CONTROL_PLANE_FILES.auditPolicy,
                mountPath: CONTROL_PLANE_FILES.auditPolicy,
                pathType: 'File',
                readOnly: true,
              },
              {
                name: 'audit-log',
                hostPath: '/var/log/kubernetes/audit',
                mountPath: '/var/log/kubernetes/audit',
                pathType: 'DirectoryOrCreate',
              },
            ],
          },
        },
        files: [
          {
            path: CONTROL_PLANE_FILES.auditPolicy,
            owner: 'root:root',
            permissions: '0600',
            content: serializeYaml(auditPolicy()),
          },
        ],
        ...(external && {
          initConfiguration: registration,
          joinConfiguration: registration,
        }),
      },
    },
  };
}

/** A worker that joins by kubeadm. */
export function kubeadmWorker(external: boolean): ProviderTemplate {
  return {
    apiVersion: BOOTSTRAP,
    kind: 'KubeadmConfigTemplate',
    spec: {
      joinConfiguration: {
        nodeRegistration: {
          ...nodeRegistration(external),
          imagePullPolicy: 'IfNotPresent',
        },
      },
    },
  };
}
