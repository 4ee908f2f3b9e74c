/** Kind of a managed resource of Crossplane. */
export interface ManagedKind {
  /** Group without the domain of the provider, for example `ec2`; empty for the group of the family. */
  service: string;
  kind: string;
  /**
   * Argument that names the resource in the cloud. It is no field, but the
   * annotation of the external name. Default: `name`, where it is given.
   */
  identifier?: string;
  /** The cloud makes up the identifier, so that the name is a field like any other. */
  identifiedByCloud?: boolean;
}

function kindsOfService(
  service: string,
  kinds: Readonly<Record<string, string | Omit<ManagedKind, 'service'>>>,
): Array<readonly [string, ManagedKind]> {
  return Object.entries(kinds).map(([type, kind]) => [
    type,
    { service, ...(typeof kind === 'string' ? { kind } : kind) },
  ]);
}

/**
 * Kinds of the providers of Crossplane by the type of the Terraform provider
 * that they are made from. Only what a cluster stands on. The names follow
 * the rules of the providers; those that the rules leave open were looked up in
 * their `package/crds`:
 * https://github.com/crossplane-contrib/provider-upjet-aws,
 * https://github.com/crossplane-contrib/provider-upjet-azure,
 * https://github.com/crossplane-contrib/provider-upjet-gcp.
 */
export const MANAGED_KINDS: ReadonlyMap<string, ManagedKind> = new Map([
  ...kindsOfService('cloudwatchevents', {
    aws_cloudwatch_event_rule: 'Rule',
    aws_cloudwatch_event_target: 'Target',
  }),
  ...kindsOfService('cloudwatchlogs', { aws_cloudwatch_log_group: 'Group' }),
  ...kindsOfService('ec2', {
    aws_default_security_group: 'DefaultSecurityGroup',
    aws_eip: 'EIP',
    aws_internet_gateway: 'InternetGateway',
    aws_launch_template: { kind: 'LaunchTemplate', identifiedByCloud: true },
    aws_nat_gateway: 'NATGateway',
    aws_route: 'Route',
    aws_route_table: 'RouteTable',
    aws_route_table_association: 'RouteTableAssociation',
    aws_subnet: 'Subnet',
    aws_vpc: 'VPC',
    aws_vpc_endpoint: 'VPCEndpoint',
    aws_vpc_endpoint_route_table_association:
      'VPCEndpointRouteTableAssociation',
  }),
  ...kindsOfService('eks', {
    aws_eks_access_entry: 'AccessEntry',
    aws_eks_access_policy_association: 'AccessPolicyAssociation',
    aws_eks_addon: 'Addon',
    aws_eks_cluster: 'Cluster',
    aws_eks_fargate_profile: {
      kind: 'FargateProfile',
      identifier: 'fargate_profile_name',
    },
    aws_eks_node_group: { kind: 'NodeGroup', identifier: 'node_group_name' },
    aws_eks_pod_identity_association: 'PodIdentityAssociation',
  }),
  ...kindsOfService('iam', {
    aws_iam_role: 'Role',
    aws_iam_role_policy: 'RolePolicy',
    aws_iam_role_policy_attachment: 'RolePolicyAttachment',
  }),
  ...kindsOfService('kms', { aws_kms_key: 'Key' }),
  ...kindsOfService('sqs', {
    aws_sqs_queue: { kind: 'Queue', identifiedByCloud: true },
    aws_sqs_queue_policy: 'QueuePolicy',
  }),
  ...kindsOfService('', { azurerm_resource_group: 'ResourceGroup' }),
  ...kindsOfService('authorization', {
    azurerm_role_assignment: 'RoleAssignment',
  }),
  ...kindsOfService('containerservice', {
    azurerm_kubernetes_cluster: 'KubernetesCluster',
    azurerm_kubernetes_cluster_node_pool: 'KubernetesClusterNodePool',
  }),
  ...kindsOfService('insights', {
    azurerm_monitor_diagnostic_setting: {
      kind: 'MonitorDiagnosticSetting',
      identifiedByCloud: true,
    },
  }),
  ...kindsOfService('managedidentity', {
    azurerm_federated_identity_credential: 'FederatedIdentityCredential',
    azurerm_user_assigned_identity: 'UserAssignedIdentity',
  }),
  ...kindsOfService('network', {
    azurerm_nat_gateway: 'NATGateway',
    azurerm_nat_gateway_public_ip_association: 'NATGatewayPublicIPAssociation',
    azurerm_public_ip: 'PublicIP',
    azurerm_subnet: 'Subnet',
    azurerm_subnet_nat_gateway_association: 'SubnetNATGatewayAssociation',
    azurerm_virtual_network: 'VirtualNetwork',
  }),
  ...kindsOfService('operationalinsights', {
    azurerm_log_analytics_workspace: 'Workspace',
  }),
  ...kindsOfService('cloudplatform', {
    google_project_iam_member: 'ProjectIAMMember',
    google_service_account: {
      kind: 'ServiceAccount',
      identifier: 'account_id',
    },
  }),
  ...kindsOfService('compute', {
    google_compute_network: 'Network',
    google_compute_router: 'Router',
    google_compute_router_nat: 'RouterNAT',
    google_compute_subnetwork: 'Subnetwork',
  }),
  ...kindsOfService('container', {
    google_container_cluster: 'Cluster',
    google_container_node_pool: 'NodePool',
  }),
  ...kindsOfService('kms', {
    google_kms_crypto_key: 'CryptoKey',
    google_kms_crypto_key_iam_member: 'CryptoKeyIAMMember',
    google_kms_key_ring: 'KeyRing',
  }),
]);
