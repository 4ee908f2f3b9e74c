import type { CloudResource } from '../CloudStack';
import { block, blocks, reference } from '../CloudValue';
import type { ClusterStackContext, StackPart } from '../StackBuilder';
import { privateSubnets } from './network';

/** Days for which a database can be set back to any moment. */
const DATABASE_BACKUP_DAYS = { production: 14, other: 3 } as const;

/** Gigabytes of a database at first, and up to which it grows by itself. */
const DATABASE_GIGABYTES = { first: 50, most: 500 } as const;

/** A group that lets in what comes from the network of the cluster. */
function securityGroup(
  { named, plan }: ClusterStackContext,
  name: string,
  port: number,
): CloudResource[] {
  return [
    {
      part: 'data',
      type: 'aws_security_group',
      name,
      args: {
        name: named(name),
        description: `What reaches the ${name}`,
        vpc_id: reference('aws_vpc.main', 'id'),
      },
    },
    {
      part: 'data',
      type: 'aws_vpc_security_group_ingress_rule',
      name,
      args: {
        security_group_id: reference(`aws_security_group.${name}`, 'id'),
        description: 'From the network of the cluster',
        cidr_ipv4: plan.cluster.network.cidr,
        from_port: port,
        to_port: port,
        ip_protocol: 'tcp',
      },
    },
  ];
}

function database(context: ClusterStackContext): CloudResource[] {
  const { plan, named } = context;
  return [
    {
      part: 'data',
      type: 'aws_db_subnet_group',
      name: 'database',
      args: { name: named('database'), subnet_ids: privateSubnets(context) },
    },
    ...securityGroup(context, 'database', 5432),
    {
      part: 'data',
      type: 'aws_db_instance',
      name: 'database',
      args: {
        identifier: named('database'),
        engine: 'postgres',
        engine_version: '17',
        instance_class: plan.production ? 'db.m7g.large' : 'db.t4g.medium',
        allocated_storage: DATABASE_GIGABYTES.first,
        max_allocated_storage: DATABASE_GIGABYTES.most,
        storage_type: 'gp3',
        storage_encrypted: true,
        kms_key_id: reference('aws_kms_key.cluster', 'arn'),
        username: 'platform',
        // The password is made and changed by AWS; it is in no file and no state.
        manage_master_user_password: true,
        db_subnet_group_name: reference('aws_db_subnet_group.database', 'name'),
        vpc_security_group_ids: [
          reference('aws_security_group.database', 'id'),
        ],
        multi_az: plan.production,
        backup_retention_period: plan.production
          ? DATABASE_BACKUP_DAYS.production
          : DATABASE_BACKUP_DAYS.other,
        copy_tags_to_snapshot: true,
        deletion_protection: plan.production,
        final_snapshot_identifier: named('database-final'),
      },
      protect: plan.production,
    },
  ];
}

/** Longest name of a cache: https://docs.aws.amazon.com/AmazonElastiCache/latest/APIReference/API_CreateServerlessCache.html */
const MAX_CACHE_NAME = 40;

function cache(context: ClusterStackContext): CloudResource[] {
  return [
    ...securityGroup(context, 'cache', 6379),
    {
      part: 'data',
      type: 'aws_elasticache_serverless_cache',
      name: 'cache',
      args: {
        name: context.named(undefined, MAX_CACHE_NAME),
        description: 'Cache of the platform',
        engine: 'valkey',
        major_engine_version: '8',
        security_group_ids: [reference('aws_security_group.cache', 'id')],
        subnet_ids: privateSubnets(context),
      },
    },
  ];
}

function streaming(context: ClusterStackContext): CloudResource[] {
  return [
    ...securityGroup(context, 'streaming', 9098),
    {
      part: 'data',
      type: 'aws_msk_serverless_cluster',
      name: 'streaming',
      args: {
        cluster_name: context.named('streaming'),
        client_authentication: block({
          sasl: block({ iam: block({ enabled: true }) }),
        }),
        vpc_config: blocks([
          {
            subnet_ids: privateSubnets(context),
            security_group_ids: [
              reference('aws_security_group.streaming', 'id'),
            ],
          },
        ]),
      },
    },
  ];
}

/** Services of AWS that keep the data of apps, where they were decided for. */
export function awsDataServices(context: ClusterStackContext): StackPart {
  const { choices } = context;
  return {
    resources: [
      ...(choices.database === 'managed' ? database(context) : []),
      ...(choices.cache === 'provider-cache' ? cache(context) : []),
      ...(choices.streaming === 'provider-streaming' ? streaming(context) : []),
    ],
    outputs:
      choices.database === 'managed'
        ? [
            {
              name: 'database_endpoint',
              description: 'Address of the database.',
              value: reference('aws_db_instance.database', 'endpoint'),
            },
          ]
        : [],
    notes:
      choices.database === 'managed'
        ? [
            'The password of the database is in AWS Secrets Manager, where External Secrets can read it.',
          ]
        : [],
  };
}
