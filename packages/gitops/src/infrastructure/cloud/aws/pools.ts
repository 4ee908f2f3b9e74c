import type { PoolModel } from '@kubernetes-architect/architecture';
import type { CloudResource } from '../CloudStack';
import { block, blocks, reference, template } from '../CloudValue';
import {
  type ClusterStackContext,
  codeName,
  type StackPart,
} from '../StackBuilder';
import { minorVersion } from './cluster';
import { privateSubnets } from './network';
import { awsRole, MAX_ROLE_NAME, trustService } from './roles';

/** What every node may do: join, and pull images. */
const NODE_POLICIES = [
  'AmazonEC2ContainerRegistryPullOnly',
  'AmazonEKSWorkerNodePolicy',
  'AmazonEKS_CNI_Policy',
];

/** What nodes of Auto Mode may do. */
const AUTO_NODE_POLICIES = [
  'AmazonEC2ContainerRegistryPullOnly',
  'AmazonEKSWorkerNodeMinimalPolicy',
];

/** Effects of taints as EKS spells them. */
const TAINT_EFFECTS = {
  NoExecute: 'NO_EXECUTE',
  NoSchedule: 'NO_SCHEDULE',
  PreferNoSchedule: 'PREFER_NO_SCHEDULE',
} as const;

/** Share of the nodes of a pool that may be missing while it is upgraded. */
const MAX_UNAVAILABLE_PERCENT = 33;

/** Hops to the metadata of a machine: one keeps pods from the rights of their node. */
const METADATA_HOPS = 1;

function imageType({ architecture, purpose }: PoolModel): string {
  if (purpose === 'gpu')
    return architecture === 'arm64'
      ? 'AL2023_ARM_64_NVIDIA'
      : 'AL2023_x86_64_NVIDIA';
  return architecture === 'arm64'
    ? 'AL2023_ARM_64_STANDARD'
    : 'AL2023_x86_64_STANDARD';
}

function nodeGroup(
  pool: PoolModel,
  context: ClusterStackContext,
): CloudResource[] {
  const { named } = context;
  const name = codeName(pool.name);
  return [
    {
      part: 'pools',
      type: 'aws_launch_template',
      name,
      args: {
        name: named(pool.name),
        block_device_mappings: blocks([
          {
            device_name: '/dev/xvda',
            ebs: block({
              volume_size: pool.diskGigabytes,
              volume_type: 'gp3',
              encrypted: 'true',
              delete_on_termination: 'true',
            }),
          },
        ]),
        metadata_options: block({
          http_endpoint: 'enabled',
          http_tokens: 'required',
          http_put_response_hop_limit: METADATA_HOPS,
        }),
      },
    },
    {
      part: 'pools',
      type: 'aws_eks_node_group',
      name,
      args: {
        cluster_name: reference('aws_eks_cluster.main', 'name'),
        node_group_name: pool.name,
        node_role_arn: reference('aws_iam_role.nodes', 'arn'),
        subnet_ids: privateSubnets(context).slice(0, pool.zoneCount),
        version: minorVersion(pool.kubernetesVersion),
        ami_type: imageType(pool),
        capacity_type: pool.purchasing === 'spot' ? 'SPOT' : 'ON_DEMAND',
        ...(pool.instanceType !== undefined && {
          instance_types: [pool.instanceType],
        }),
        labels: pool.labels,
        launch_template: block({
          id: reference(`aws_launch_template.${name}`, 'id'),
          version: template(
            reference(`aws_launch_template.${name}`, 'latest_version'),
          ),
        }),
        scaling_config: block({
          min_size: pool.minNodes,
          max_size: Math.max(1, pool.maxNodes),
          desired_size: pool.minNodes,
        }),
        update_config: block({
          max_unavailable_percentage: MAX_UNAVAILABLE_PERCENT,
        }),
        taint: blocks(
          pool.taints.map(({ key, value, effect }) => ({
            key,
            ...(value !== undefined && { value }),
            effect: TAINT_EFFECTS[effect],
          })),
        ),
      },
      dependsOn: NODE_POLICIES.map(
        (_, index) => `aws_iam_role_policy_attachment.nodes_${index}`,
      ),
      // The autoscaler owns the number of nodes between its bounds.
      ignoreChanges: ['scaling_config[0].desired_size'],
    },
  ];
}

function fargateProfile(
  name: string,
  namespaces: readonly string[],
  context: ClusterStackContext,
): CloudResource {
  return {
    part: 'pools',
    type: 'aws_eks_fargate_profile',
    name: codeName(name),
    args: {
      cluster_name: reference('aws_eks_cluster.main', 'name'),
      fargate_profile_name: name,
      pod_execution_role_arn: reference('aws_iam_role.pods', 'arn'),
      subnet_ids: privateSubnets(context),
      selector: blocks(namespaces.map(namespace => ({ namespace }))),
    },
  };
}

/** Most namespaces of one profile: https://docs.aws.amazon.com/eks/latest/userguide/fargate-profile.html */
const SELECTORS_PER_PROFILE = 5;

function fargate(context: ClusterStackContext): StackPart {
  const { plan, named } = context;
  const addons = [
    ...new Set(plan.addons.map(({ definition }) => definition.namespace)),
  ].filter(namespace => namespace !== 'kube-system');
  const namespaces = [...new Set([...addons, ...plan.namespaces])].sort();
  const groups = Array.from(
    { length: Math.ceil(namespaces.length / SELECTORS_PER_PROFILE) },
    (_, index) =>
      namespaces.slice(
        index * SELECTORS_PER_PROFILE,
        (index + 1) * SELECTORS_PER_PROFILE,
      ),
  );
  return {
    resources: [
      ...awsRole({
        part: 'pools',
        name: 'pods',
        roleName: named('pods', MAX_ROLE_NAME),
        trust: trustService('eks-fargate-pods.amazonaws.com'),
        managedPolicies: ['AmazonEKSFargatePodExecutionRolePolicy'],
      }),
      fargateProfile('system', ['kube-system'], context),
      ...groups.map((group, index) =>
        fargateProfile(`namespaces-${index}`, group, context),
      ),
    ],
    notes: [
      'Pods run on Fargate only in the namespaces that a profile names: add a tenant to the intent before its first pod.',
    ],
  };
}

/** Machines of the cluster, as the node strategy has them. */
export function awsPools(context: ClusterStackContext): StackPart {
  const { plan, named, choices } = context;
  const strategy = choices['node-strategy'];
  if (strategy === 'fargate') return fargate(context);
  const auto = strategy === 'provider-automated';
  const role = awsRole({
    part: 'pools',
    name: 'nodes',
    roleName: named('nodes', MAX_ROLE_NAME),
    trust: trustService('ec2.amazonaws.com'),
    managedPolicies: auto ? AUTO_NODE_POLICIES : NODE_POLICIES,
  });
  if (auto) return { resources: role };
  // Karpenter buys all nodes but the few on which it runs itself.
  const pools = strategy === 'karpenter' ? plan.pools.slice(0, 1) : plan.pools;
  return {
    resources: [...role, ...pools.flatMap(pool => nodeGroup(pool, context))],
  };
}
