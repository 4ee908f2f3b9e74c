import { PROJECT } from '../accountVariables';
import type { CloudVariable } from '../CloudStack';
import { block, blocks, variable } from '../CloudValue';
import { codeName, type StackPart } from '../StackBuilder';
import { entriesOf, type SharedName } from './sharedNames';

/** Seconds for which others remember an answer. */
const ANSWER_SECONDS = 60;

const ZONE: CloudVariable = {
  name: 'managed_zone',
  description: 'Zone of Cloud DNS in which the names of the apps stand.',
  type: 'string',
};

function share(cluster: string): CloudVariable {
  return {
    name: `${codeName(cluster)}_share`,
    description: `Share of the answers that lead to ${cluster}; 0 takes it out.`,
    type: 'number',
    default: 100,
  };
}

/** Names of Cloud DNS that lead to each region in turn. */
export function googleTraffic(names: readonly SharedName[]): StackPart {
  const clusters = [
    ...new Set(entriesOf(names).map(({ cluster }) => cluster.name)),
  ];
  return {
    resources: names.map(({ host, entries }) => ({
      part: 'traffic',
      type: 'google_dns_record_set',
      name: codeName(host),
      args: {
        name: `${host}.`,
        type: 'CNAME',
        ttl: ANSWER_SECONDS,
        managed_zone: variable(ZONE.name),
        routing_policy: block({
          wrr: blocks(
            entries.map(({ cluster, entry }) => ({
              weight: variable(share(cluster.name).name),
              rrdatas: [`${entry}.`],
            })),
          ),
        }),
      },
    })),
    variables: [PROJECT, ZONE, ...clusters.map(share)],
    notes: [
      'Cloud DNS looks at no name whether it answers: let the alert on the service objective call somebody, who takes the region out by `bash recovery/remove-region.sh CLUSTER`.',
    ],
  };
}
