import type { RenderContext } from '../../../RenderContext';
import { type Cloud, CLOUDS, type CloudStack } from '../CloudStack';
import { joinParts, type StackPart } from '../StackBuilder';
import { awsTraffic } from './awsTraffic';
import { azureTraffic } from './azureTraffic';
import { googleTraffic } from './googleTraffic';
import { type SharedName, sharedNames } from './sharedNames';

const PARTS: Readonly<
  Record<
    Cloud,
    (
      names: readonly SharedName[],
      place: { platform: string; region: string },
    ) => StackPart
  >
> = { aws: awsTraffic, azure: azureTraffic, gcp: googleTraffic };

/** Name of the stack that leads requests to regions. */
export const TRAFFIC_STACK = 'traffic';

/**
 * What leads requests to the regions that all serve: in the first cloud that
 * has a cluster, whose clusters may be of any provider. Empty for all else.
 */
export function trafficStack(
  clusters: readonly CloudStack[],
  context: RenderContext,
  tags: CloudStack['tags'],
): CloudStack[] {
  const names = sharedNames(context);
  const cloud = CLOUDS.find(each =>
    clusters.some(stack => stack.cloud === each),
  );
  const first = clusters.find(stack => stack.cloud === cloud);
  if (!cloud || !first || names.length === 0) return [];
  const { region } = first;
  return [
    {
      name: TRAFFIC_STACK,
      summary:
        'Leads requests to the regions, each of which serves. It makes no cluster: apply it when the entries of all of them run.',
      next: [
        'Then ask for an app until each region has answered, and try once how a region is taken out: `bash recovery/remove-region.sh CLUSTER`.',
      ],
      cloud,
      region,
      tags,
      ...joinParts([
        PARTS[cloud](names, { platform: context.model.name, region }),
      ]),
    },
  ];
}
