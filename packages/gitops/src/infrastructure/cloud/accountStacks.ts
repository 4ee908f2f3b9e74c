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

/** A part of what exists once in an account: what it is, and how to see that it works. */
interface AccountPart {
  what: string;
  next: string;
  of: Readonly<Record<Cloud, (account: AccountContext) => StackPart>>;
}

const PARTS: readonly AccountPart[] = [
  {
    what: 'the export of the bill',
    next: 'Then look, a day after the clusters run, whether the bill arrives where it is exported to.',
    of: { aws: awsBilling, azure: azureBilling, gcp: googleBilling },
  },
  {
    what: 'the service that finds attacks on containers',
    next: 'Then see that a finding reaches those who have to hear of it.',
    of: { aws: awsDetection, azure: azureDetection, gcp: googleDetection },
  },
];

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
      const made = PARTS.map(({ of, ...texts }) => ({
        ...texts,
        part: of[cloud]({ context, region, first: index === 0 }),
      })).filter(({ part }) => part.resources?.length);
      if (made.length === 0) return [];
      const { variables, ...parts } = joinParts(made.map(({ part }) => part));
      const name =
        cloud === 'aws' ? `account-aws-${region}` : `account-${cloud}`;
      return [
        {
          name,
          summary: `What exists once in the account, for all clusters in it: ${made
            .map(({ what }) => what)
            .join(', and ')}. It makes no cluster.`,
          next: made.map(({ next }) => next),
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
