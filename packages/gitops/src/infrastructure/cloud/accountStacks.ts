import type { RenderContext } from '../../RenderContext';
import type { AccountContext } from './AccountContext';
import { PROJECT, SUBSCRIPTION } from './accountVariables';
import { awsBilling } from './aws/billing';
import { awsDetection } from './aws/detection';
import { azureBilling } from './azure/billing';
import { azureDetection } from './azure/detection';
import {
  type Cloud,
  CLOUDS,
  type CloudStack,
  type CloudVariable,
} from './CloudStack';
import { googleBilling } from './google/billing';
import { googleDetection } from './google/detection';
import { joinParts, type StackPart } from './StackBuilder';

/** What an account is asked for beside what its parts ask for. */
const ACCOUNT: Readonly<Record<Cloud, readonly CloudVariable[]>> = {
  aws: [],
  azure: [SUBSCRIPTION],
  gcp: [PROJECT],
};

const PARTS: Readonly<
  Record<Cloud, ReadonlyArray<(account: AccountContext) => StackPart>>
> = {
  aws: [awsBilling, awsDetection],
  azure: [azureBilling, azureDetection],
  gcp: [googleBilling, googleDetection],
};

/** Regions in which an account has a stack: each in AWS, whose services are regional, else the first. */
function regionsOf(cloud: Cloud, stacks: readonly CloudStack[]): string[] {
  const regions = [
    ...new Set(
      stacks.filter(stack => stack.cloud === cloud).map(({ region }) => region),
    ),
  ];
  return cloud === 'aws' ? regions : regions.slice(0, 1);
}

/**
 * What exists once in an account however many clusters stand in it, such as
 * the service that detects attacks: for AWS once in each region.
 */
export function accountStacks(
  clusters: readonly CloudStack[],
  context: RenderContext,
  tags: CloudStack['tags'],
): CloudStack[] {
  return CLOUDS.flatMap(cloud =>
    regionsOf(cloud, clusters).flatMap((region, index) => {
      const { variables, ...parts } = joinParts(
        PARTS[cloud].map(part => part({ context, region, first: index === 0 })),
      );
      if (parts.resources.length === 0) return [];
      const name =
        cloud === 'aws' ? `account-aws-${region}` : `account-${cloud}`;
      return [
        {
          name,
          summary: 'What exists once in the account, for all clusters in it.',
          cloud,
          region,
          tags,
          variables: [...ACCOUNT[cloud], ...variables],
          ...parts,
        },
      ];
    }),
  );
}
