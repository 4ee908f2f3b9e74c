import type { EvidenceTable } from '../Evidence';

/** What the repository holds of each option about what a cluster is made of. */
export const distributionEvidence: EvidenceTable = {
  'cni/canal': [
    {
      example: 'telecom-rancher',
      choices: { provisioning: 'distribution-installer' },
      path: /^infrastructure\/rancher\/[^/]+\/cluster\.yaml$/,
      content: /cni: canal/,
    },
  ],
  'cni/ovn-kubernetes': [
    {
      example: 'bank-pci-air-gapped',
      choices: { provisioning: 'distribution-installer' },
      path: /^infrastructure\/openshift\/[^/]+\/install-config\.yaml$/,
      content: /networkType: OVNKubernetes/,
    },
  ],
  'cni/provider-native': [
    {
      choices: {
        provisioning: 'opentofu',
        'node-strategy': 'managed-node-groups',
      },
      path: /^infrastructure\/opentofu\/eu-production\//,
      content: /vpc-cni/,
    },
  ],
  'control-plane/external-etcd': [
    {
      example: 'university-bare-metal',
      choices: {
        provisioning: 'distribution-installer',
        distribution: 'kubeadm',
      },
      path: /^infrastructure\/kubeadm\/campus\/init\.yaml$/,
      content: /https:\/\/campus-etcd-3:2379/,
    },
  ],
  'control-plane/five-stacked': [
    {
      choices: { provisioning: 'distribution-installer', distribution: 'kops' },
      path: /^infrastructure\/kops\/eu-production\/cluster\.yaml$/,
      content: /control-plane-eu-central-1b-2/,
    },
  ],
  'control-plane/single-server': [
    {
      example: 'edge-two-hundred-sites',
      choices: { provisioning: 'distribution-installer', distribution: 'k3s' },
      path: /^infrastructure\/k3s\/[^/]+\/README\.md$/,
      content: /by K3s: one server/,
    },
  ],
  'control-plane/three-stacked': [
    {
      choices: { provisioning: 'distribution-installer', distribution: 'kops' },
      path: /^infrastructure\/kops\/eu-production\/cluster\.yaml$/,
      content: /control-plane-eu-central-1c/,
    },
  ],
  'distribution/aks': [
    {
      example: 'healthcare-hipaa',
      choices: { provisioning: 'opentofu' },
      path: /^infrastructure\/opentofu\/production\/cluster\.tf$/,
      content: /"azurerm_kubernetes_cluster"/,
    },
  ],
  'distribution/eks': [
    {
      choices: { provisioning: 'opentofu' },
      path: /^infrastructure\/opentofu\/eu-production\/cluster\.tf$/,
      content: /"aws_eks_cluster"/,
    },
  ],
  'distribution/gke': [
    {
      example: 'ml-platform-gpu',
      choices: { provisioning: 'opentofu' },
      path: /^infrastructure\/opentofu\/production\/cluster\.tf$/,
      content: /"google_container_cluster"/,
    },
  ],
  'distribution/k3s': [
    {
      example: 'edge-two-hundred-sites',
      choices: { provisioning: 'distribution-installer' },
      path: /^infrastructure\/k3s\/site-001\/server\.yaml$|^infrastructure\/k3s\/[^/]+\/server\.yaml$/,
      content: /secrets-encryption: true/,
    },
  ],
  'distribution/kops': [
    {
      choices: { provisioning: 'distribution-installer' },
      path: /^infrastructure\/kops\/eu-production\/cluster\.yaml$/,
      content: /kind: InstanceGroup/,
    },
  ],
  'distribution/kubeadm': [
    {
      example: 'university-bare-metal',
      choices: { provisioning: 'distribution-installer' },
      path: /^infrastructure\/kubeadm\/campus\/init\.yaml$/,
      content: /kind: ClusterConfiguration/,
    },
    {
      example: 'university-bare-metal',
      choices: { provisioning: 'distribution-installer' },
      path: /^infrastructure\/kubeadm\/campus\/README\.md$/,
      content: /SystemdCgroup = true[\s\S]*crio\.sock/,
    },
  ],
  'distribution/kubespray': [
    {
      example: 'university-bare-metal',
      choices: { provisioning: 'distribution-installer' },
      path: /^infrastructure\/kubespray\/campus\/inventory\.yaml$/,
      content: /kube_control_plane/,
    },
  ],
  'distribution/managed-per-cloud': [
    {
      example: 'retailer-three-clouds',
      choices: { provisioning: 'opentofu' },
      path: /^infrastructure\/opentofu\/[^/]+\/cluster\.tf$/,
      content: /"aws_eks_cluster"/,
    },
    {
      example: 'retailer-three-clouds',
      choices: { provisioning: 'opentofu' },
      path: /^infrastructure\/opentofu\/[^/]+\/cluster\.tf$/,
      content: /"azurerm_kubernetes_cluster"/,
    },
    {
      example: 'retailer-three-clouds',
      choices: { provisioning: 'opentofu' },
      path: /^infrastructure\/opentofu\/[^/]+\/cluster\.tf$/,
      content: /"google_container_cluster"/,
    },
  ],
  'distribution/openshift': [
    {
      example: 'bank-pci-air-gapped',
      choices: { provisioning: 'distribution-installer' },
      path: /^infrastructure\/openshift\/[^/]+\/install-config\.yaml$/,
      content: /OVNKubernetes/,
    },
  ],
  'distribution/rke2': [
    {
      example: 'telecom-rancher',
      choices: { provisioning: 'distribution-installer' },
      path: /^infrastructure\/rancher\/[^/]+\/cluster\.yaml$/,
      content: /provisioning\.cattle\.io\/v1/,
    },
    {
      example: 'university-bare-metal',
      choices: { provisioning: 'distribution-installer' },
      path: /^infrastructure\/rke2\/[^/]+\/server\.yaml$/,
      content: /profile: cis/,
    },
  ],
  'distribution/tanzu': [
    {
      example: 'enterprise-from-push-ci',
      choices: { provisioning: 'distribution-installer' },
      path: /^infrastructure\/tanzu\/[^/]+\/cluster\.yaml$/,
      content: /builtin-generic/,
    },
  ],
};
