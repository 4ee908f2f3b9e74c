import type { PoolModel } from '@kubernetes-architect/architecture';
import type { CloudResource } from '../CloudStack';
import { block, blocks, reference, template, variable } from '../CloudValue';
import {
  type ClusterStackContext,
  codeName,
  type StackPart,
} from '../StackBuilder';
import { isAutopilot } from './cluster';
import { googleNetworkTaints } from './podNetwork';

/** Effects of taints as GKE spells them. */
const TAINT_EFFECTS = {
  NoExecute: 'NO_EXECUTE',
  NoSchedule: 'NO_SCHEDULE',
  PreferNoSchedule: 'PREFER_NO_SCHEDULE',
} as const;

/** What nodes may do: write logs and metrics, and pull images. */
const NODE_ROLES = [
  'roles/artifactregistry.reader',
  'roles/container.defaultNodeServiceAccount',
];

/** Longest identifier of a service account: https://cloud.google.com/iam/docs/service-accounts-create */
export const MAX_ACCOUNT_ID = 30;

/** Pods that take turns on one GPU. */
const GPU_CLIENTS = 4;

/** Way of sharing the GPUs of a pool, as it was decided. */
function gpuSharing(choices: ClusterStackContext['choices']) {
  switch (choices['gpu-sharing']) {
    case 'time-slicing':
      return {
        gpu_sharing_config: block({
          gpu_sharing_strategy: 'TIME_SHARING',
          max_shared_clients_per_gpu: GPU_CLIENTS,
        }),
      };
    case 'mig':
      return { gpu_partition_size: '1g.5gb' };
    default:
      return {};
  }
}

function nodePool(
  pool: PoolModel,
  context: ClusterStackContext,
): CloudResource {
  const { plan, choices } = context;
  // Bounds of GKE count the nodes of one zone; these count all.
  return {
    part: 'pools',
    type: 'google_container_node_pool',
    name: codeName(pool.name),
    args: {
      name: pool.name,
      cluster: reference('google_container_cluster.main', 'id'),
      location: plan.cluster.region,
      version: pool.kubernetesVersion,
      ...(pool.maxPods !== undefined && { max_pods_per_node: pool.maxPods }),
      autoscaling: block({
        total_min_node_count: pool.minNodes,
        total_max_node_count: Math.max(1, pool.maxNodes),
        location_policy: pool.purchasing === 'spot' ? 'ANY' : 'BALANCED',
      }),
      management: block({ auto_repair: true, auto_upgrade: true }),
      node_config: block({
        ...(pool.instanceType !== undefined && {
          machine_type: pool.instanceType,
        }),
        disk_size_gb: pool.diskGigabytes,
        disk_type: 'pd-balanced',
        image_type: 'COS_CONTAINERD',
        labels: pool.labels,
        service_account: reference('google_service_account.nodes', 'email'),
        oauth_scopes: ['https://www.googleapis.com/auth/cloud-platform'],
        spot: pool.purchasing === 'spot',
        ...(pool.gpu && {
          guest_accelerator: blocks([
            {
              type: pool.gpu.type,
              count: pool.gpu.count,
              ...gpuSharing(choices),
            },
          ]),
        }),
        shielded_instance_config: block({
          enable_integrity_monitoring: true,
          enable_secure_boot: true,
        }),
        taint: blocks(
          [...googleNetworkTaints(context), ...pool.taints].map(
            ({ key, value = '', effect }) => ({
              key,
              value,
              effect: TAINT_EFFECTS[effect],
            }),
          ),
        ),
        workload_metadata_config: block({ mode: 'GKE_METADATA' }),
      }),
      upgrade_settings: block({ max_surge: 1, max_unavailable: 0 }),
    },
  };
}

/** Machines of the cluster; none where Google runs them. */
export function googlePools(context: ClusterStackContext): StackPart {
  const { plan, named } = context;
  if (isAutopilot(context)) return {};
  return {
    resources: [
      {
        part: 'pools',
        type: 'google_service_account',
        name: 'nodes',
        args: {
          account_id: named('nodes', MAX_ACCOUNT_ID),
          display_name: 'Nodes of the cluster',
        },
      },
      ...NODE_ROLES.map(
        (role, index): CloudResource => ({
          part: 'pools',
          type: 'google_project_iam_member',
          name: `nodes_${index}`,
          args: {
            project: variable('project'),
            role,
            member: template(
              'serviceAccount:',
              reference('google_service_account.nodes', 'email'),
            ),
          },
        }),
      ),
      ...plan.pools.map(pool => nodePool(pool, context)),
    ],
  };
}
