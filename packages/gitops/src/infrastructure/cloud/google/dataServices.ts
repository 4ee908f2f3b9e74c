import type { CloudResource } from '../CloudStack';
import { block, blocks, reference, variable } from '../CloudValue';
import type { ClusterStackContext, StackPart } from '../StackBuilder';

/** Prefix length of the range that services of Google take from the network. */
const SERVICE_PREFIX = 20;

/** Way from the network to the services that Google runs. */
function serviceAccess({ named }: ClusterStackContext): CloudResource[] {
  return [
    {
      part: 'data',
      type: 'google_compute_global_address',
      name: 'services',
      args: {
        name: named('services'),
        purpose: 'VPC_PEERING',
        address_type: 'INTERNAL',
        prefix_length: SERVICE_PREFIX,
        network: reference('google_compute_network.main', 'id'),
      },
    },
    {
      part: 'data',
      type: 'google_service_networking_connection',
      name: 'services',
      args: {
        network: reference('google_compute_network.main', 'id'),
        service: 'servicenetworking.googleapis.com',
        reserved_peering_ranges: [
          reference('google_compute_global_address.services', 'name'),
        ],
      },
    },
  ];
}

function database({ plan, named }: ClusterStackContext): CloudResource[] {
  return [
    {
      part: 'data',
      type: 'google_sql_database_instance',
      name: 'database',
      args: {
        name: named('database'),
        database_version: 'POSTGRES_17',
        region: plan.cluster.region,
        deletion_protection: plan.production,
        settings: block({
          tier: plan.production ? 'db-perf-optimized-N-2' : 'db-f1-micro',
          edition: plan.production ? 'ENTERPRISE_PLUS' : 'ENTERPRISE',
          availability_type: plan.production ? 'REGIONAL' : 'ZONAL',
          disk_autoresize: true,
          backup_configuration: block({
            enabled: true,
            point_in_time_recovery_enabled: true,
          }),
          // Service accounts open it: there is no password.
          database_flags: blocks([
            { name: 'cloudsql.iam_authentication', value: 'on' },
          ]),
          ip_configuration: block({
            ipv4_enabled: false,
            private_network: reference('google_compute_network.main', 'id'),
            ssl_mode: 'ENCRYPTED_ONLY',
          }),
        }),
      },
      dependsOn: ['google_service_networking_connection.services'],
      protect: plan.production,
    },
  ];
}

function cache({ plan, named }: ClusterStackContext): CloudResource[] {
  return [
    {
      part: 'data',
      type: 'google_redis_instance',
      name: 'cache',
      args: {
        name: named('cache'),
        region: plan.cluster.region,
        tier: plan.production ? 'STANDARD_HA' : 'BASIC',
        memory_size_gb: 1,
        authorized_network: reference('google_compute_network.main', 'id'),
        connect_mode: 'PRIVATE_SERVICE_ACCESS',
        transit_encryption_mode: 'SERVER_AUTHENTICATION',
      },
      dependsOn: ['google_service_networking_connection.services'],
    },
  ];
}

function streaming(): CloudResource[] {
  return [
    {
      part: 'data',
      type: 'google_pubsub_topic',
      name: 'events',
      args: {
        name: variable('topic'),
        message_retention_duration: '604800s',
      },
    },
  ];
}

/** Services of Google that keep the data of apps, where they were decided for. */
export function googleDataServices(context: ClusterStackContext): StackPart {
  const { choices } = context;
  const managed = choices.database === 'managed';
  const cached = choices.cache === 'provider-cache';
  const streams = choices.streaming === 'provider-streaming';
  return {
    resources: [
      ...(managed || cached ? serviceAccess(context) : []),
      ...(managed ? database(context) : []),
      ...(cached ? cache(context) : []),
      ...(streams ? streaming() : []),
    ],
    variables: streams
      ? [
          {
            name: 'topic',
            description: 'Name of the first topic of Pub/Sub.',
            type: 'string',
            default: 'events',
          },
        ]
      : [],
  };
}
