import type { RenderContext } from '../../RenderContext';
import type { ClusterPlan } from '../plan/ClusterPlan';
import { accountStacks } from './accountStacks';
import { awsClusterStack, awsSharedStack } from './aws/awsStacks';
import { azureClusterStack, azureSharedStack } from './azure/azureStacks';
import { type Cloud, CLOUDS, type CloudStack } from './CloudStack';
import { gatewayStack } from './gateway/gatewayStack';
import { trafficStack } from './traffic/trafficStack';
import { googleClusterStack, googleSharedStack } from './google/googleStacks';

/** Marks of everything that is made for a cluster. */
function clusterTags(
  plan: ClusterPlan,
  { model, choices }: RenderContext,
): Record<string, string> {
  return {
    cluster: plan.name,
    'managed-by': 'kubernetes-architect',
    platform: model.name,
    ...(plan.standby && { standby: plan.standby }),
    tier: plan.cluster.tier,
    topology: choices['cluster-topology'] ?? 'single-cluster',
    'upgrade-wave': String(plan.wave),
  };
}

const CLUSTER_STACK: Record<Cloud, typeof awsClusterStack> = {
  aws: awsClusterStack,
  azure: azureClusterStack,
  gcp: googleClusterStack,
};

const SHARED_STACK: Record<Cloud, typeof awsSharedStack> = {
  aws: awsSharedStack,
  azure: azureSharedStack,
  gcp: googleSharedStack,
};

/** The cloud in which a cluster stands; undefined for all else. */
export function cloudOf({ cluster }: ClusterPlan): Cloud | undefined {
  return CLOUDS.find(cloud => cloud === cluster.provider);
}

function recoveryRegion(
  { cluster }: ClusterPlan,
  { model }: RenderContext,
): string | undefined {
  const region = model.intent.spec.recovery?.backup?.region;
  return region === cluster.region ? undefined : region;
}

/** A stack for each cluster in a cloud, and one for what the clusters of a cloud share. */
export function cloudStacks(
  plans: readonly ClusterPlan[],
  context: RenderContext,
): CloudStack[] {
  const clusters = plans.flatMap(plan => {
    const cloud = cloudOf(plan);
    if (!cloud) return [];
    const region = recoveryRegion(plan, context);
    return [
      CLUSTER_STACK[cloud](plan, context, {
        tags: clusterTags(plan, context),
        ...(region !== undefined && { recoveryRegion: region }),
      }),
    ];
  });
  const gateways = plans.flatMap(plan => {
    const cloud = cloudOf(plan);
    return cloud
      ? gatewayStack({
          plan,
          cloud,
          context,
          tags: clusterTags(plan, context),
        })
      : [];
  });
  const tags = {
    'managed-by': 'kubernetes-architect',
    platform: context.model.name,
  };
  const shared = CLOUDS.flatMap(cloud => {
    const first = clusters.find(stack => stack.cloud === cloud);
    return first ? SHARED_STACK[cloud](context, first.region, tags) ?? [] : [];
  });
  return [
    ...clusters,
    ...shared,
    ...accountStacks(clusters, context, tags),
    ...trafficStack(clusters, context, tags),
    ...gateways,
  ];
}
