import { ownsNetwork } from '../../plan/ownsNetwork';
import type { CloudArguments } from '../CloudValue';
import { block, reference, template, variable } from '../CloudValue';
import {
  type ClusterStackContext,
  GENERATION,
  type StackPart,
} from '../StackBuilder';
import { reachNote } from '../reachNote';
import { allowPolicy, awsRole, MAX_ROLE_NAME, trustService } from './roles';
import { eksAddons } from './eksAddons';
import { privateSubnets } from './network';

/** Logs of the control plane; the audit log is the one that auditors ask for. */
const CONTROL_PLANE_LOGS = ['api', 'authenticator', 'scheduler'];

/** Days that logs are kept where they can be searched. */
const LOG_DAYS = { production: 365, other: 30 } as const;

/** Days in which the deletion of a key can be taken back. */
const KEY_DELETION_DAYS = 30;

/** Minor version, which is what managed services take. */
export function minorVersion(version: string): string {
  return version.split('.').slice(0, 2).join('.');
}

/** EKS installs its own network unasked, which would stand in the way of one that was chosen: https://docs.aws.amazon.com/eks/latest/APIReference/API_CreateCluster.html */
function ownParts(
  auto: boolean,
  plan: ClusterStackContext['plan'],
): CloudArguments {
  return auto || ownsNetwork(plan)
    ? { bootstrap_self_managed_addons: false }
    : {};
}

function autoMode(enabled: boolean): CloudArguments {
  return enabled
    ? {
        compute_config: block({
          enabled: true,
          node_pools: ['general-purpose', 'system'],
          node_role_arn: reference('aws_iam_role.nodes', 'arn'),
        }),
        storage_config: block({ block_storage: block({ enabled: true }) }),
      }
    : {};
}

/** The control plane, its key, its logs and the parts that EKS keeps. */
export function awsCluster(context: ClusterStackContext): StackPart {
  const { plan, named, choices } = context;
  const { network, endpoint, kubernetesVersion } = plan.cluster;
  const auto = choices['node-strategy'] === 'provider-automated';
  const audited =
    choices['audit-trail'] !== undefined && choices['audit-trail'] !== 'none';
  const open = endpoint.publicCidrs.length > 0;
  return {
    resources: [
      {
        part: 'keys',
        type: 'aws_kms_key',
        name: 'cluster',
        args: {
          description: 'Secrets and disks of the cluster',
          enable_key_rotation: true,
          deletion_window_in_days: KEY_DELETION_DAYS,
        },
        protect: plan.production,
      },
      ...awsRole({
        part: 'cluster',
        name: 'cluster',
        roleName: named('cluster', MAX_ROLE_NAME),
        trust: trustService('eks.amazonaws.com', [
          'sts:AssumeRole',
          'sts:TagSession',
        ]),
        managedPolicies: [
          'AmazonEKSClusterPolicy',
          ...(auto
            ? [
                'AmazonEKSComputePolicy',
                'AmazonEKSBlockStoragePolicy',
                'AmazonEKSLoadBalancingPolicy',
                'AmazonEKSNetworkingPolicy',
              ]
            : []),
        ],
        policy: allowPolicy([
          {
            actions: ['kms:Encrypt', 'kms:Decrypt', 'kms:DescribeKey'],
            resources: [reference('aws_kms_key.cluster', 'arn')],
          },
        ]),
      }),
      {
        part: 'cluster',
        type: 'aws_eks_cluster',
        name: 'main',
        args: {
          name: named(),
          role_arn: reference('aws_iam_role.cluster', 'arn'),
          version: minorVersion(kubernetesVersion),
          enabled_cluster_log_types: [
            ...CONTROL_PLANE_LOGS,
            ...(audited ? ['audit'] : []),
          ].sort(),
          deletion_protection: plan.production,
          ...ownParts(auto, plan),
          ...autoMode(auto),
          ...(choices['disaster-recovery'] === 'second-zone' && {
            zonal_shift_config: block({ enabled: true }),
          }),
          access_config: block({
            authentication_mode: 'API',
            bootstrap_cluster_creator_admin_permissions: false,
          }),
          encryption_config: block({
            resources: ['secrets'],
            provider: block({
              key_arn: reference('aws_kms_key.cluster', 'arn'),
            }),
          }),
          kubernetes_network_config: block({
            service_ipv4_cidr: network.serviceCidr,
            ...(auto && {
              elastic_load_balancing: block({ enabled: true }),
            }),
          }),
          upgrade_policy: block({
            // With standard support EKS itself upgrades a version whose support ends.
            support_type:
              choices['upgrade-strategy'] === 'release-channel'
                ? 'STANDARD'
                : 'EXTENDED',
          }),
          vpc_config: block({
            endpoint_private_access: endpoint.private,
            endpoint_public_access: open,
            ...(open && { public_access_cidrs: endpoint.publicCidrs }),
            subnet_ids: privateSubnets(context),
          }),
        },
        dependsOn: [
          'aws_cloudwatch_log_group.cluster',
          'aws_iam_role_policy_attachment.cluster_0',
        ],
      },
      {
        part: 'audit',
        type: 'aws_cloudwatch_log_group',
        name: 'cluster',
        args: {
          name: logGroupName(context),
          retention_in_days: plan.production
            ? LOG_DAYS.production
            : LOG_DAYS.other,
        },
      },
      ...eksAddons(context),
    ],
    outputs: [
      {
        name: 'cluster_name',
        description: 'Name of the cluster.',
        value: reference('aws_eks_cluster.main', 'name'),
      },
      {
        name: 'cluster_endpoint',
        description: 'Address of the API server.',
        value: reference('aws_eks_cluster.main', 'endpoint'),
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

/** EKS writes its logs to the group of this name, whoever made it. */
export function logGroupName({ plan, choices }: ClusterStackContext) {
  return choices['upgrade-strategy'] === 'blue-green-clusters'
    ? template(`/aws/eks/${plan.name}-`, variable(GENERATION.name), '/cluster')
    : `/aws/eks/${plan.name}/cluster`;
}
