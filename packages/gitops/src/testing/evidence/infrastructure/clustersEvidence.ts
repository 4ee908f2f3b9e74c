import type { EvidenceTable } from '../Evidence';

/** What the repository holds of each option about clusters: what they stand on and how they are upgraded. */
export const clustersEvidence: EvidenceTable = {
  'load-balancing/appliance': [
    {
      example: 'bank-pci-air-gapped',
      path: /^infrastructure\/load-balancer\//,
      content: /virtualServers:[^]*port: 443$/m,
    },
  ],
  'cluster-topology/cluster-per-environment': [
    {
      choices: { provisioning: 'opentofu' },
      path: /^infrastructure\/opentofu\/eu-production\/providers\.tf$/,
      content: /topology +\= "cluster-per-environment"/,
    },
  ],
  'cluster-topology/edge-fleet': [
    {
      choices: { provisioning: 'opentofu' },
      path: /^infrastructure\/opentofu\/eu-production\/providers\.tf$/,
      content: /topology +\= "edge-fleet"/,
    },
  ],
  'cluster-topology/hub-and-spoke': [
    {
      choices: { provisioning: 'opentofu' },
      path: /^infrastructure\/opentofu\/eu-production\/providers\.tf$/,
      content: /topology +\= "hub-and-spoke"/,
    },
  ],
  'cluster-topology/multi-region-active-active': [
    {
      choices: { provisioning: 'opentofu' },
      path: /^infrastructure\/opentofu\/eu-production\/providers\.tf$/,
      content: /topology +\= "multi-region-active-active"/,
    },
  ],
  'cluster-topology/multi-region-active-passive': [
    {
      choices: { provisioning: 'opentofu' },
      path: /^infrastructure\/opentofu\/eu-production\/providers\.tf$/,
      content: /topology +\= "multi-region-active-passive"/,
    },
  ],
  'cluster-topology/single-cluster': [
    {
      choices: { provisioning: 'opentofu' },
      path: /^infrastructure\/opentofu\/eu-production\/providers\.tf$/,
      content: /topology +\= "single-cluster"/,
    },
  ],
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
  'disaster-recovery/pilot-light': [
    {
      example: 'healthcare-hipaa',
      choices: { provisioning: 'opentofu' },
      path: /^infrastructure\/opentofu\/production-recovery\/pools\.tf$|^infrastructure\/opentofu\/production-recovery\/network\.tf$/,
      content: /location += "westus"/,
    },
  ],
  'disaster-recovery/warm-standby': [
    {
      example: 'healthcare-hipaa',
      choices: { provisioning: 'opentofu' },
      path: /^infrastructure\/opentofu\/production-recovery\/cluster\.tf$/,
      content: /min_count += 1/,
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
      example: 'telecom-rancher',
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
  'upgrade-strategy/blue-green-clusters': [
    {
      choices: { provisioning: 'opentofu' },
      path: /^infrastructure\/opentofu\/eu-production\/variables\.tf$/,
      content: /variable "generation"/,
    },
    {
      choices: { provisioning: 'cluster-api', distribution: 'eks' },
      path: /^infrastructure\/cluster-api\/eu-production\/cluster-green\.yaml$/,
      content: /name: eu-production-green/,
    },
  ],
  'upgrade-strategy/in-place': [
    { path: /^docs\/upgrades\.md$/, content: /Wave 1: shared/ },
    { path: /^docs\/runbooks\/upgrade-cluster\.md$/, content: /skew/i },
  ],
  'upgrade-strategy/release-channel': [
    {
      example: 'ml-platform-gpu',
      choices: { provisioning: 'opentofu' },
      path: /^infrastructure\/opentofu\/production\/cluster\.tf$/,
      content: /channel = "STABLE"/,
    },
    {
      example: 'healthcare-hipaa',
      choices: { provisioning: 'opentofu' },
      path: /^infrastructure\/opentofu\/production\/cluster\.tf$/,
      content: /automatic_upgrade_channel += "stable"/,
    },
  ],
  'upgrade-strategy/waves': [
    {
      choices: { provisioning: 'opentofu' },
      path: /^infrastructure\/opentofu\/shared\/providers\.tf$/,
      content: /"upgrade-wave" += "1"/,
    },
    {
      choices: { provisioning: 'opentofu' },
      path: /^infrastructure\/opentofu\/us-production\/providers\.tf$/,
      content: /"upgrade-wave" += "3"/,
    },
  ],
};
