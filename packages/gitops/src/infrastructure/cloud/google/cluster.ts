import { releaseChannel } from '../../plan/releaseChannel';
import { block, blocks, reference, template, variable } from '../CloudValue';
import { reachNote } from '../reachNote';
import type { ClusterStackContext, StackPart } from '../StackBuilder';
import { googleCostAllocation } from './billing';
import { googlePosture } from './detection';
import { RANGES } from './network';
import {
  googleDataPath,
  googleNetworkNotes,
  googlePodNetwork,
} from './podNetwork';

/** Range of the control plane, which stands in a network of Google. */
const CONTROL_PLANE_CIDR = '172.16.0.0/28';

/** Longest name of a cluster: https://cloud.google.com/kubernetes-engine/docs/reference/rest/v1/projects.locations.clusters */
const MAX_CLUSTER_NAME = 40;

/**
 * Who owns the kinds of Gateway API: Google where its gateway is used, else
 * the add-on `gateway-api`. Source:
 * https://docs.cloud.google.com/ruby/docs/reference/google-cloud-container-v1/latest/Google-Cloud-Container-V1-GatewayAPIConfig-Channel
 */
function gatewayChannel({ context }: ClusterStackContext): string {
  return context.hasAddon('gke-gateway')
    ? 'CHANNEL_STANDARD'
    : 'CHANNEL_DISABLED';
}

/** Whether Google runs the nodes. */
export function isAutopilot({ choices }: ClusterStackContext): boolean {
  return choices['node-strategy'] === 'provider-automated';
}

/** The control plane, its key and its logs. */
export function googleCluster(context: ClusterStackContext): StackPart {
  const { plan, named, choices } = context;
  const { endpoint, kubernetesVersion, network, region } = plan.cluster;
  const autopilot = isAutopilot(context);
  const managedBackup = choices.backup === 'provider-backup';
  return {
    resources: [
      {
        part: 'keys',
        type: 'google_project',
        name: 'current',
        data: true,
        args: { project_id: variable('project') },
      },
      {
        part: 'keys',
        type: 'google_kms_key_ring',
        name: 'cluster',
        args: { name: named(), location: region },
      },
      {
        part: 'keys',
        type: 'google_kms_crypto_key',
        name: 'cluster',
        args: {
          name: 'cluster',
          key_ring: reference('google_kms_key_ring.cluster', 'id'),
          // Ninety days.
          rotation_period: '7776000s',
        },
        protect: true,
      },
      {
        part: 'keys',
        type: 'google_kms_crypto_key_iam_member',
        name: 'cluster',
        args: {
          crypto_key_id: reference('google_kms_crypto_key.cluster', 'id'),
          role: 'roles/cloudkms.cryptoKeyEncrypterDecrypter',
          member: template(
            'serviceAccount:service-',
            reference('data.google_project.current', 'number'),
            '@container-engine-robot.iam.gserviceaccount.com',
          ),
        },
      },
      {
        part: 'cluster',
        type: 'google_container_cluster',
        name: 'main',
        args: {
          name: named(undefined, MAX_CLUSTER_NAME),
          location: region,
          min_master_version: kubernetesVersion,
          network: reference('google_compute_network.main', 'id'),
          subnetwork: reference('google_compute_subnetwork.nodes', 'id'),
          ...(network.zones && { node_locations: network.zones }),
          deletion_protection: plan.production,
          ...(autopilot
            ? { enable_autopilot: true }
            : {
                // Every pool is a resource of its own.
                remove_default_node_pool: true,
                initial_node_count: 1,
                ...googleDataPath(context),
                enable_shielded_nodes: true,
              }),
          addons_config: block({
            gke_backup_agent_config: block({ enabled: managedBackup }),
            ...(!autopilot &&
              googlePodNetwork(context) === 'calico' && {
                network_policy_config: block({ disabled: false }),
              }),
            ...(!autopilot && {
              gcp_filestore_csi_driver_config: block({
                enabled:
                  choices.storage === 'provider-block' ||
                  choices.storage === 'provider-file',
              }),
            }),
          }),
          ...(choices['cluster-access'] === 'oidc-groups' && {
            authenticator_groups_config: block({
              security_group: variable('security_group'),
            }),
          }),
          binary_authorization: block({
            evaluation_mode: 'PROJECT_SINGLETON_POLICY_ENFORCE',
          }),
          database_encryption: block({
            state: 'ENCRYPTED',
            key_name: reference('google_kms_crypto_key.cluster', 'id'),
          }),
          gateway_api_config: block({ channel: gatewayChannel(context) }),
          ip_allocation_policy: block({
            cluster_secondary_range_name: RANGES.pods,
            services_secondary_range_name: RANGES.services,
          }),
          logging_config: block({
            enable_components: [
              'SYSTEM_COMPONENTS',
              'APISERVER',
              'CONTROLLER_MANAGER',
              'SCHEDULER',
            ],
          }),
          maintenance_policy: block({
            recurring_window: block({
              start_time: '2026-01-06T08:00:00Z',
              end_time: '2026-01-06T14:00:00Z',
              recurrence: 'FREQ=WEEKLY;BYDAY=TU,WE',
            }),
          }),
          master_authorized_networks_config: block({
            cidr_blocks: blocks(
              endpoint.publicCidrs.map(cidr => ({ cidr_block: cidr })),
            ),
          }),
          private_cluster_config: block({
            enable_private_nodes: true,
            enable_private_endpoint: endpoint.publicCidrs.length === 0,
            master_ipv4_cidr_block: CONTROL_PLANE_CIDR,
          }),
          release_channel: block({ channel: releaseChannel(plan, choices) }),
          ...googleCostAllocation(context),
          ...googlePosture(context),
          ...(!autopilot && {
            workload_identity_config: block({
              workload_pool: template(variable('project'), '.svc.id.goog'),
            }),
          }),
        },
        dependsOn: ['google_kms_crypto_key_iam_member.cluster'],
        protect: plan.production,
      },
    ],
    variables:
      choices['cluster-access'] === 'oidc-groups'
        ? [
            {
              name: 'security_group',
              description:
                'Group of Google Workspace that holds the groups of the clusters, as gke-security-groups@DOMAIN.',
              type: 'string',
            },
          ]
        : [],
    outputs: [
      {
        name: 'cluster_name',
        description: 'Name of the cluster.',
        value: reference('google_container_cluster.main', 'name'),
      },
      {
        name: 'cluster_endpoint',
        description: 'Address of the API server.',
        value: reference('google_container_cluster.main', 'endpoint'),
      },
    ],
    notes: [
      ...(autopilot ? [] : googleNetworkNotes(context)),
      reachNote(context),
      ...(endpoint.publicCidrs.length === 0
        ? [
            'The API server has no public address: run this from a network that reaches it, or name networks in `endpoint.publicCidrs`.',
          ]
        : []),
    ],
  };
}
