import { networkSteps } from '../network/networkSteps';
import { generationSteps } from './generationSteps';
import type { CloudStack } from './CloudStack';
import {
  type ClusterStackContext,
  GENERATION,
  joinParts,
  type StackPart,
} from './StackBuilder';

/** What the stacks of the clusters of all clouds have in common. */
export type CommonStack = Pick<CloudStack, 'tags' | 'recoveryRegion'>;

const NEXT =
  'Then bring the GitOps engine into the cluster, as the README at the root says.';

/** No engine knows a copy that stands by: it is no cluster of the intent. */
const STANDBY_NEXT =
  'It stands by, and no engine brings anything into it. To let it take over, add it to `spec.clusters` of `platform.yaml` under this name, generate again, apply this once more, and bring the GitOps engine into it, as the README at the root says.';

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
    network: [
      ...networkSteps(plan, stack.context),
      ...(twice ? generationSteps(plan, stack.context) : []),
    ],
    next: [plan.standby ? STANDBY_NEXT : NEXT],
    cloud,
    region: plan.cluster.region,
    ...common,
    ...joinParts([...(twice ? [{ variables: [GENERATION] }] : []), ...parts]),
  };
}
