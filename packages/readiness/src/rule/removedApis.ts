/** API versions that are gone, with the minor version that no longer serves them. */
const REMOVED: readonly [
  removedIn: number,
  apiVersion: string,
  kinds: string,
][] = [
  [
    16,
    'extensions/v1beta1',
    'DaemonSet Deployment ReplicaSet NetworkPolicy PodSecurityPolicy',
  ],
  [16, 'apps/v1beta1', 'Deployment StatefulSet'],
  [16, 'apps/v1beta2', 'DaemonSet Deployment ReplicaSet StatefulSet'],
  [22, 'extensions/v1beta1', 'Ingress'],
  [22, 'networking.k8s.io/v1beta1', 'Ingress IngressClass'],
  [22, 'apiextensions.k8s.io/v1beta1', 'CustomResourceDefinition'],
  [
    22,
    'admissionregistration.k8s.io/v1beta1',
    'MutatingWebhookConfiguration ValidatingWebhookConfiguration',
  ],
  [22, 'apiregistration.k8s.io/v1beta1', 'APIService'],
  [22, 'certificates.k8s.io/v1beta1', 'CertificateSigningRequest'],
  [22, 'coordination.k8s.io/v1beta1', 'Lease'],
  [
    22,
    'rbac.authorization.k8s.io/v1beta1',
    'ClusterRole ClusterRoleBinding Role RoleBinding',
  ],
  [22, 'scheduling.k8s.io/v1beta1', 'PriorityClass'],
  [
    22,
    'storage.k8s.io/v1beta1',
    'CSIDriver CSINode StorageClass VolumeAttachment',
  ],
  [25, 'batch/v1beta1', 'CronJob'],
  [25, 'discovery.k8s.io/v1beta1', 'EndpointSlice'],
  [25, 'events.k8s.io/v1beta1', 'Event'],
  [25, 'autoscaling/v2beta1', 'HorizontalPodAutoscaler'],
  [25, 'policy/v1beta1', 'PodDisruptionBudget PodSecurityPolicy'],
  [25, 'node.k8s.io/v1beta1', 'RuntimeClass'],
  [26, 'autoscaling/v2beta2', 'HorizontalPodAutoscaler'],
  [
    26,
    'flowcontrol.apiserver.k8s.io/v1beta1',
    'FlowSchema PriorityLevelConfiguration',
  ],
  [27, 'storage.k8s.io/v1beta1', 'CSIStorageCapacity'],
  [
    29,
    'flowcontrol.apiserver.k8s.io/v1beta2',
    'FlowSchema PriorityLevelConfiguration',
  ],
  [
    32,
    'flowcontrol.apiserver.k8s.io/v1beta3',
    'FlowSchema PriorityLevelConfiguration',
  ],
];

/** CEL: a list of `apiVersion/kind`, of those that are gone in a minor version, or only later. */
export function removedApis(minor: number, when: 'gone' | 'later'): string {
  const names = REMOVED.filter(([removedIn]) =>
    when === 'gone' ? removedIn <= minor : removedIn > minor,
  ).flatMap(([, apiVersion, kinds]) =>
    kinds.split(' ').map(kind => `'${apiVersion}/${kind}'`),
  );
  return `[${names.join(', ')}]`;
}
