/** Kind of a managed resource of Crossplane. */
export interface ManagedKind {
  /** Group without the domain of the provider, for example `ec2`. */
  service: string;
  kind: string;
}

/**
 * Kinds of the providers of Crossplane by the type of the Terraform provider
 * that they are made from: https://marketplace.upbound.io/providers/upbound.
 * Only what a cluster stands on; all else stays with OpenTofu or Pulumi.
 */
export const MANAGED_KINDS: Readonly<Record<string, ManagedKind>> = {
  aws_cloudwatch_log_group: { service: 'cloudwatchlogs', kind: 'Group' },
  aws_eip: { service: 'ec2', kind: 'EIP' },
  aws_eks_access_entry: { service: 'eks', kind: 'AccessEntry' },
  aws_eks_access_policy_association: {
    service: 'eks',
    kind: 'AccessPolicyAssociation',
  },
  aws_eks_addon: { service: 'eks', kind: 'Addon' },
  aws_eks_cluster: { service: 'eks', kind: 'Cluster' },
  aws_eks_fargate_profile: { service: 'eks', kind: 'FargateProfile' },
  aws_eks_node_group: { service: 'eks', kind: 'NodeGroup' },
  aws_eks_pod_identity_association: {
    service: 'eks',
    kind: 'PodIdentityAssociation',
  },
  aws_iam_role: { service: 'iam', kind: 'Role' },
  aws_iam_role_policy: { service: 'iam', kind: 'RolePolicy' },
  aws_iam_role_policy_attachment: {
    service: 'iam',
    kind: 'RolePolicyAttachment',
  },
  aws_internet_gateway: { service: 'ec2', kind: 'InternetGateway' },
  aws_kms_key: { service: 'kms', kind: 'Key' },
  aws_launch_template: { service: 'ec2', kind: 'LaunchTemplate' },
  aws_nat_gateway: { service: 'ec2', kind: 'NATGateway' },
  aws_subnet: { service: 'ec2', kind: 'Subnet' },
  aws_vpc: { service: 'ec2', kind: 'VPC' },
  azurerm_kubernetes_cluster: {
    service: 'containerservice',
    kind: 'KubernetesCluster',
  },
  azurerm_kubernetes_cluster_node_pool: {
    service: 'containerservice',
    kind: 'KubernetesClusterNodePool',
  },
  azurerm_resource_group: { service: '', kind: 'ResourceGroup' },
  azurerm_subnet: { service: 'network', kind: 'Subnet' },
  azurerm_user_assigned_identity: {
    service: 'managedidentity',
    kind: 'UserAssignedIdentity',
  },
  azurerm_virtual_network: { service: 'network', kind: 'VirtualNetwork' },
  google_compute_network: { service: 'compute', kind: 'Network' },
  google_compute_router: { service: 'compute', kind: 'Router' },
  google_compute_router_nat: { service: 'compute', kind: 'RouterNAT' },
  google_compute_subnetwork: { service: 'compute', kind: 'Subnetwork' },
  google_container_cluster: { service: 'container', kind: 'Cluster' },
  google_container_node_pool: { service: 'container', kind: 'NodePool' },
  google_service_account: { service: 'cloudplatform', kind: 'ServiceAccount' },
};
