import type { CloudStack } from './CloudStack';
import {
  type ClusterStackContext,
  GENERATION,
  joinParts,
  type StackPart,
} from './StackBuilder';

/** What the stacks of the clusters of all clouds have in common. */
export type CommonStack = Pick<CloudStack, 'tags' | 'recoveryRegion'>;

/** Everything that one cluster stands on. */
export function clusterStack(options: {
  cloud: CloudStack['cloud'];
  /** The service that runs the control plane. */
  service: string;
  stack: ClusterStackContext;
  common: CommonStack;
  parts: readonly StackPart[];
}): CloudStack {
  const { cloud, service, stack, common, parts } = options;
  const { plan, choices } = stack;
  const twice = choices['upgrade-strategy'] === 'blue-green-clusters';
  return {
    name: plan.name,
    summary: `The cluster ${plan.name} on ${service}.`,
    cloud,
    region: plan.cluster.region,
    ...common,
    ...joinParts([...(twice ? [{ variables: [GENERATION] }] : []), ...parts]),
  };
}
