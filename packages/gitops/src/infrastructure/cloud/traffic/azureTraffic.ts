import { SUBSCRIPTION } from '../accountVariables';
import type { CloudVariable } from '../CloudStack';
import { block, reference, variable } from '../CloudValue';
import { codeName, type StackPart } from '../StackBuilder';
import { entriesOf, type SharedName } from './sharedNames';

const PART = 'traffic' as const;

/** Seconds for which others remember an answer. */
const ANSWER_SECONDS = 60;

const GROUP = reference('azurerm_resource_group.traffic', 'name');

const ZONE_GROUP: CloudVariable = {
  name: 'zone_group',
  description: 'Resource group of the DNS zones of the apps.',
  type: 'string',
};

function serves(cluster: string): CloudVariable {
  return {
    name: `${codeName(cluster)}_serves`,
    description: `Whether ${cluster} is asked.`,
    type: 'bool',
    default: true,
  };
}

/** Traffic Manager, which leads to the nearest region that is well, or to each in turn. */
export function azureTraffic(
  names: readonly SharedName[],
  { platform, region }: { platform: string; region: string },
): StackPart {
  const entries = entriesOf(names);
  const clusters = [...new Set(entries.map(({ cluster }) => cluster.name))];
  const profile = 'azurerm_traffic_manager_profile.main';
  // Azure knows how far it is to regions of its own alone.
  const nearest = entries.every(({ cluster }) => cluster.provider === 'azure');
  return {
    resources: [
      {
        part: PART,
        type: 'azurerm_resource_group',
        name: 'traffic',
        args: { name: `${platform}-traffic`, location: region },
      },
      {
        part: PART,
        type: 'azurerm_traffic_manager_profile',
        name: 'main',
        args: {
          name: platform,
          resource_group_name: GROUP,
          traffic_routing_method: nearest ? 'Performance' : 'Weighted',
          dns_config: block({ relative_name: platform, ttl: ANSWER_SECONDS }),
          monitor_config: block({
            protocol: 'TCP',
            port: 443,
            interval_in_seconds: 10,
            timeout_in_seconds: 5,
            tolerated_number_of_failures: 3,
          }),
        },
      },
      ...entries.map(({ cluster, entry }) => ({
        part: PART,
        type: 'azurerm_traffic_manager_external_endpoint',
        name: codeName(entry),
        args: {
          name: codeName(entry),
          profile_id: reference(profile, 'id'),
          target: entry,
          ...(nearest
            ? { endpoint_location: cluster.region }
            : { weight: 100 }),
          enabled: variable(serves(cluster.name).name),
        },
      })),
      ...names.map(({ host, label, zone }) => ({
        part: PART,
        type: 'azurerm_dns_cname_record',
        name: codeName(host),
        args: {
          name: label,
          zone_name: zone,
          resource_group_name: variable(ZONE_GROUP.name),
          ttl: ANSWER_SECONDS,
          record: reference(profile, 'fqdn'),
        },
      })),
    ],
    variables: [SUBSCRIPTION, ZONE_GROUP, ...clusters.map(serves)],
    notes: [
      'A region that does not answer on port 443 leaves by itself. One that answers with errors leaves by hand: `bash recovery/remove-region.sh CLUSTER`.',
    ],
  };
}
