import type { SelectedAddon } from '@kubernetes-architect/addons';
import type { ObjectKind } from './objectKinds';

/**
 * Kinds of Kubernetes itself that belong to no namespace and that platforms
 * deploy: https://kubernetes.io/docs/reference/kubernetes-api/.
 */
export const BUILT_IN_CLUSTER_KINDS: readonly ObjectKind[] = [
  { group: '', kind: 'Namespace' },
  { group: '', kind: 'PersistentVolume' },
  {
    group: 'admissionregistration.k8s.io',
    kind: 'MutatingAdmissionPolicy',
  },
  {
    group: 'admissionregistration.k8s.io',
    kind: 'MutatingAdmissionPolicyBinding',
  },
  {
    group: 'admissionregistration.k8s.io',
    kind: 'MutatingWebhookConfiguration',
  },
  {
    group: 'admissionregistration.k8s.io',
    kind: 'ValidatingAdmissionPolicy',
  },
  {
    group: 'admissionregistration.k8s.io',
    kind: 'ValidatingAdmissionPolicyBinding',
  },
  {
    group: 'admissionregistration.k8s.io',
    kind: 'ValidatingWebhookConfiguration',
  },
  { group: 'apiextensions.k8s.io', kind: 'CustomResourceDefinition' },
  { group: 'apiregistration.k8s.io', kind: 'APIService' },
  { group: 'flowcontrol.apiserver.k8s.io', kind: 'FlowSchema' },
  {
    group: 'flowcontrol.apiserver.k8s.io',
    kind: 'PriorityLevelConfiguration',
  },
  { group: 'networking.k8s.io', kind: 'IngressClass' },
  { group: 'node.k8s.io', kind: 'RuntimeClass' },
  { group: 'rbac.authorization.k8s.io', kind: 'ClusterRole' },
  { group: 'rbac.authorization.k8s.io', kind: 'ClusterRoleBinding' },
  { group: 'resource.k8s.io', kind: 'DeviceClass' },
  { group: 'scheduling.k8s.io', kind: 'PriorityClass' },
  { group: 'storage.k8s.io', kind: 'CSIDriver' },
  { group: 'storage.k8s.io', kind: 'StorageClass' },
  { group: 'storage.k8s.io', kind: 'VolumeAttributesClass' },
];

function key({ group, kind }: ObjectKind): string {
  return `${group}/${kind}`;
}

/** Tells whether a kind belongs to no namespace, as far as Kubernetes and the selected add-ons define it. */
export function clusterScope(
  addons: readonly SelectedAddon[],
): (kind: ObjectKind) => boolean {
  const known = new Set([
    ...BUILT_IN_CLUSTER_KINDS.map(key),
    ...addons.flatMap(({ definition }) =>
      definition.provides.kinds
        .filter(({ scope }) => scope === 'Cluster')
        .map(key),
    ),
    // Gatekeeper makes a kind of its own for every template, all of them for the whole cluster.
  ]);
  return kind =>
    known.has(key(kind)) || kind.group === 'constraints.gatekeeper.sh';
}
