import { addressOf } from '@kubernetes-architect/architecture';
import { ownsNetwork } from '../../plan/ownsNetwork';
import { block, blocks, reference, variable } from '../CloudValue';
import { reachNote } from '../reachNote';
import type { ClusterStackContext, StackPart } from '../StackBuilder';
import { azureCostAnalysis } from './billing';
import { azureSensor } from './detection';
import { PLACE } from './network';
import { azureMetrics } from './objectives';
import { defaultNodePool } from './pools';

/** Address of DNS among those of Services. */
const DNS_ADDRESS = 10;

/** Days that logs are kept where they can be searched. */
const LOG_DAYS = { production: 365, other: 30 } as const;

/** The pod network, as it was decided. */
function networkProfile({ plan }: ClusterStackContext) {
  const { network } = plan.cluster;
  const own = ownsNetwork(plan);
  return block({
    // Without a plugin of Azure the one that was chosen is installed as an add-on.
    network_plugin: own ? 'none' : 'azure',
    ...(!own && {
      network_plugin_mode: 'overlay',
      network_data_plane: 'cilium',
      network_policy: 'cilium',
    }),
    load_balancer_sku: 'standard',
    outbound_type: 'userAssignedNATGateway',
    pod_cidr: network.podCidr,
    service_cidr: network.serviceCidr,
    dns_service_ip: addressOf(network.serviceCidr, DNS_ADDRESS),
  });
}

/** When Azure may change the cluster by itself. */
function maintenance({ choices }: ClusterStackContext) {
  if (choices['upgrade-strategy'] !== 'release-channel') return {};
  return {
    automatic_upgrade_channel: 'stable',
    node_os_upgrade_channel: 'NodeImage',
    maintenance_window_auto_upgrade: block({
      frequency: 'Weekly',
      interval: 1,
      duration: 4,
      day_of_week: 'Tuesday',
      start_time: '08:00',
      utc_offset: '+00:00',
    }),
  };
}

/** The control plane, who may open it, and its logs. */
export function azureCluster(context: ClusterStackContext): StackPart {
  const { plan, named, choices } = context;
  const { endpoint, kubernetesVersion } = plan.cluster;
  const strategy = choices['node-strategy'];
  const automated =
    strategy === 'provider-automated' || strategy === 'karpenter';
  const open = endpoint.publicCidrs.length > 0;
  const audited =
    choices['audit-trail'] !== undefined && choices['audit-trail'] !== 'none';
  return {
    resources: [
      {
        part: 'cluster',
        type: 'azurerm_user_assigned_identity',
        name: 'cluster',
        args: { name: named('cluster'), ...PLACE },
      },
      {
        part: 'cluster',
        type: 'azurerm_role_assignment',
        name: 'cluster_network',
        args: {
          scope: reference('azurerm_virtual_network.main', 'id'),
          role_definition_name: 'Network Contributor',
          principal_id: reference(
            'azurerm_user_assigned_identity.cluster',
            'principal_id',
          ),
        },
      },
      {
        part: 'cluster',
        type: 'azurerm_kubernetes_cluster',
        name: 'main',
        args: {
          name: named(),
          ...PLACE,
          dns_prefix: plan.name,
          kubernetes_version: kubernetesVersion,
          sku_tier: plan.production ? 'Standard' : 'Free',
          private_cluster_enabled: !open,
          // Only identities of Entra ID open it: no certificate of an administrator exists.
          local_account_disabled: true,
          oidc_issuer_enabled: true,
          workload_identity_enabled: true,
          role_based_access_control_enabled: true,
          ...maintenance(context),
          ...azureCostAnalysis(context),
          ...azureMetrics(context),
          ...azureSensor(context),
          azure_active_directory_role_based_access_control: block({
            azure_rbac_enabled: choices['cluster-access'] === 'provider-iam',
            admin_group_object_ids: variable('administrator_group_ids'),
          }),
          ...(open && {
            api_server_access_profile: block({
              authorized_ip_ranges: endpoint.publicCidrs,
            }),
          }),
          default_node_pool: defaultNodePool(context),
          identity: block({
            type: 'UserAssigned',
            identity_ids: [
              reference('azurerm_user_assigned_identity.cluster', 'id'),
            ],
          }),
          network_profile: networkProfile(context),
          ...(automated && {
            node_provisioning_profile: block({ mode: 'Auto' }),
          }),
          storage_profile: block({
            blob_driver_enabled: false,
            disk_driver_enabled: true,
            file_driver_enabled: true,
            snapshot_controller_enabled: true,
          }),
        },
        dependsOn: [
          'azurerm_role_assignment.cluster_network',
          'azurerm_subnet_nat_gateway_association.nodes',
        ],
        protect: plan.production,
        ignoreChanges: ['default_node_pool[0].node_count'],
      },
      {
        part: 'audit',
        type: 'azurerm_log_analytics_workspace',
        name: 'main',
        args: {
          name: named(),
          ...PLACE,
          sku: 'PerGB2018',
          retention_in_days: plan.production
            ? LOG_DAYS.production
            : LOG_DAYS.other,
        },
      },
      {
        part: 'audit',
        type: 'azurerm_monitor_diagnostic_setting',
        name: 'cluster',
        args: {
          name: 'control-plane',
          target_resource_id: reference(
            'azurerm_kubernetes_cluster.main',
            'id',
          ),
          log_analytics_workspace_id: reference(
            'azurerm_log_analytics_workspace.main',
            'id',
          ),
          enabled_log: blocks(
            [
              'kube-apiserver',
              ...(audited ? ['kube-audit-admin', 'guard'] : []),
            ].map(category => ({ category })),
          ),
        },
      },
    ],
    variables: [
      {
        name: 'administrator_group_ids',
        description:
          'Object IDs of the groups of Entra ID that administer the cluster.',
        type: 'list(string)',
      },
    ],
    outputs: [
      {
        name: 'cluster_name',
        description: 'Name of the cluster.',
        value: reference('azurerm_kubernetes_cluster.main', 'name'),
      },
      {
        name: 'oidc_issuer_url',
        description: 'Issuer of the tokens of service accounts.',
        value: reference('azurerm_kubernetes_cluster.main', 'oidc_issuer_url'),
      },
    ],
    notes: [
      reachNote(context),
      ...(open
        ? []
        : [
            'The API server has no public address: run this from a network that reaches it, or name networks in `endpoint.publicCidrs`.',
          ]),
    ],
  };
}
