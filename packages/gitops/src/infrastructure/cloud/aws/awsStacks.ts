import type { RenderContext } from '../../../RenderContext';
import type { ClusterPlan } from '../../plan/ClusterPlan';
import type { CloudStack } from '../CloudStack';
import { clusterStack, type CommonStack } from '../clusterStack';
import { sharedStackTexts } from '../sharedStackTexts';
import { clusterStackContext, joinParts } from '../StackBuilder';
import { awsAccess } from './access';
import { awsBackup } from './backup';
import { awsBudget } from './billing';
import { awsBuckets } from './buckets';
import { awsCluster } from './cluster';
import { awsDataServices } from './dataServices';
import { awsFaults } from './faults';
import { awsIdentity } from './identity';
import { awsKarpenter } from './karpenter';
import { awsNames } from './names';
import { awsNetwork } from './network';
import { awsObjectives } from './objectives';
import { awsPools } from './pools';
import { awsRegistry } from './registry';

/** Everything that one cluster in AWS stands on. */
export function awsClusterStack(
  plan: ClusterPlan,
  context: RenderContext,
  common: CommonStack,
): CloudStack {
  const stack = clusterStackContext(plan, context);
  const { recoveryRegion } = common;
  return clusterStack({
    cloud: 'aws',
    service: 'Amazon EKS',
    stack,
    common,
    parts: [
      awsNetwork(stack),
      awsCluster(stack),
      awsPools(stack),
      awsKarpenter(stack),
      awsIdentity(stack),
      awsAccess(stack),
      awsBuckets(stack, recoveryRegion),
      awsBackup(stack, recoveryRegion),
      awsDataServices(stack),
      awsNames(stack),
      awsBudget(stack),
      awsObjectives(stack),
      awsFaults(stack),
    ],
  });
}

/** What the clusters in AWS share; undefined when there is nothing. */
export function awsSharedStack(
  context: RenderContext,
  region: string,
  tags: CloudStack['tags'],
): CloudStack | undefined {
  if (context.choices.registry !== 'provider-registry') return undefined;
  const parts = joinParts([awsRegistry(context.model)]);
  if (parts.resources.length === 0) return undefined;
  return {
    name: 'shared-aws',
    ...sharedStackTexts('AWS'),
    cloud: 'aws',
    region,
    tags,
    ...parts,
  };
}
