import type { RenderContext } from '../../../RenderContext';
import type { ClusterPlan } from '../../plan/ClusterPlan';
import type { Cloud, CloudStack } from '../CloudStack';
import { joinParts, type StackPart } from '../StackBuilder';
import { awsGateway } from './awsGateway';
import { azureGateway } from './azureGateway';
import type { GatewayContext } from './GatewayContext';
import { googleGateway } from './googleGateway';
import { publishedHosts } from './publishedHosts';

const PARTS: Readonly<Record<Cloud, (gateway: GatewayContext) => StackPart>> = {
  aws: awsGateway,
  azure: azureGateway,
  gcp: googleGateway,
};

/** How consumers come to the gateway when it is there. */
const NEXT: Readonly<Record<Cloud, string>> = {
  aws: 'Then make the name of each app a CNAME of what the outputs say.',
  azure:
    'Then tell consumers the addresses in the outputs, and give each a key of a subscription.',
  gcp: 'Then tell consumers the names in the outputs, and let each get an API key.',
};

/**
 * The API gateway of the provider in front of a cluster, as a stack of its own:
 * it asks for the load balancer, which is there only when the cluster runs.
 */
export function gatewayStack(options: {
  plan: ClusterPlan;
  cloud: Cloud;
  context: RenderContext;
  tags: CloudStack['tags'];
}): CloudStack[] {
  const { plan, cloud, context, tags } = options;
  const { choices } = context;
  if (choices['api-gateway'] !== 'provider-managed') return [];
  const hosts = publishedHosts(plan, context);
  if (hosts.length === 0) return [];
  const twice = choices['upgrade-strategy'] === 'blue-green-clusters';
  return [
    {
      name: `gateway-${plan.name}`,
      summary: `The API gateway of the provider in front of the cluster ${plan.name}. It makes no cluster: apply it when the entry of the cluster runs.`,
      next: [NEXT[cloud]],
      cloud,
      region: plan.cluster.region,
      tags,
      ...joinParts([
        PARTS[cloud]({ platform: context.model.name, plan, hosts, twice }),
      ]),
    },
  ];
}
