import type { CloudResource, CloudVariable } from '../CloudStack';
import { blocks, reference, variable } from '../CloudValue';
import { codeName, type StackPart } from '../StackBuilder';
import { entriesOf, type SharedName } from './sharedNames';

const PART = 'traffic' as const;

/** Seconds for which others remember an answer: as long a lost region is still asked. */
const ANSWER_SECONDS = 60;

const ZONE: CloudVariable = {
  name: 'zone_id',
  description: 'Zone of Route 53 in which the names of the apps stand.',
  type: 'string',
};

/** Checks that have to pass so that a region is asked: more than there are never pass. */
function neededChecks(cluster: string): CloudVariable {
  return {
    name: `${codeName(cluster)}_needs`,
    description: `Checks that ${cluster} has to pass to be asked: 1 while it serves, 2 takes it out.`,
    type: 'number',
    default: 1,
  };
}

/**
 * Whether an entry answers, and whether people want it to be asked: a check of
 * checks that needs more than it has is never healthy. See
 * https://docs.aws.amazon.com/Route53/latest/APIReference/API_HealthCheckConfig.html
 */
function healthChecks(cluster: string, entry: string): CloudResource[] {
  const id = codeName(entry);
  return [
    {
      part: PART,
      type: 'aws_route53_health_check',
      name: `${id}_answers`,
      args: {
        type: 'TCP',
        fqdn: entry,
        port: 443,
        request_interval: 10,
        failure_threshold: 3,
        tags: { Name: `${entry} answers` },
      },
    },
    {
      part: PART,
      type: 'aws_route53_health_check',
      name: id,
      args: {
        type: 'CALCULATED',
        child_healthchecks: [
          reference(`aws_route53_health_check.${id}_answers`, 'id'),
        ],
        child_health_threshold: variable(neededChecks(cluster).name),
        tags: { Name: entry },
      },
    },
  ];
}

/** Records of a name: the nearest region where all are of AWS, else each in turn. */
function records({ host, entries }: SharedName): CloudResource[] {
  const nearest = entries.every(({ cluster }) => cluster.provider === 'aws');
  return entries.map(({ cluster, entry }) => ({
    part: PART,
    type: 'aws_route53_record',
    name: codeName(host, cluster.name),
    args: {
      zone_id: variable(ZONE.name),
      name: host,
      type: 'CNAME',
      ttl: ANSWER_SECONDS,
      records: [entry],
      set_identifier: cluster.name,
      health_check_id: reference(
        `aws_route53_health_check.${codeName(entry)}`,
        'id',
      ),
      ...(nearest
        ? { latency_routing_policy: blocks([{ region: cluster.region }]) }
        : { weighted_routing_policy: blocks([{ weight: 100 }]) }),
    },
  }));
}

/** Names of Route 53 that lead to the nearest region that is well. */
export function awsTraffic(names: readonly SharedName[]): StackPart {
  const entries = entriesOf(names);
  const clusters = [...new Set(entries.map(({ cluster }) => cluster.name))];
  return {
    resources: [
      ...entries.flatMap(({ cluster, entry }) =>
        healthChecks(cluster.name, entry),
      ),
      ...names.flatMap(records),
    ],
    variables: [ZONE, ...clusters.map(neededChecks)],
    notes: [
      'A region that does not answer on port 443 leaves by itself, within two minutes. One that answers with errors leaves by hand: `bash recovery/remove-region.sh CLUSTER`.',
    ],
  };
}
