import type { EnvironmentModel } from '@kubernetes-architect/architecture';
import type { KubernetesObject } from '../../KubernetesObject';

interface KubeArmorClusterPolicy extends KubernetesObject {
  spec: object;
}

/** Nothing changes the certificates and users of an image while it runs; outside of production it is only noted. */
export function credentialPolicy({
  production,
}: EnvironmentModel): KubeArmorClusterPolicy {
  return {
    apiVersion: 'security.kubearmor.com/v1',
    kind: 'KubeArmorClusterPolicy',
    metadata: { name: 'keep-credentials' },
    spec: {
      severity: 7,
      message: 'changed certificates or users of an image',
      tags: ['MITRE', 'T1552'],
      selector: {
        matchExpressions: [
          {
            key: 'namespace',
            operator: 'NotIn',
            values: ['kube-system', 'kubearmor'],
          },
        ],
      },
      file: {
        matchDirectories: [
          { dir: '/etc/ssl/', readOnly: true, recursive: true },
        ],
        matchPaths: [
          { path: '/etc/passwd', readOnly: true },
          { path: '/etc/shadow', readOnly: true },
        ],
      },
      action: production ? 'Block' : 'Audit',
    },
  };
}
