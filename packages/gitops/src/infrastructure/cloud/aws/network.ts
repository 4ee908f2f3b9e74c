import { subnetOf } from '@kubernetes-architect/architecture';
import type { CloudResource } from '../CloudStack';
import { blocks, type CloudValue, reference } from '../CloudValue';
import type { ClusterStackContext, StackPart } from '../StackBuilder';

/** Bits by which a subnet of nodes is smaller than the network: sixteen fit. */
const PRIVATE_BITS = 4;

/** Bits by which a subnet of load balancers is smaller than the network. */
const PUBLIC_BITS = 8;

/** The first of the small subnets: half the network, which no private one reaches. */
const FIRST_PUBLIC = 128;

/** Failure domain with this index, by name or as the region lists it. */
function zoneName(zones: string[] | undefined, index: number): CloudValue {
  return (
    zones?.[index] ??
    reference('data.aws_availability_zones.available', `names[${index}]`)
  );
}

/** Way of the nodes of a zone to the Internet. */
function zoneResources(
  { plan, named }: ClusterStackContext,
  index: number,
): CloudResource[] {
  const { cidr, zones } = plan.cluster.network;
  // Outside production one gateway serves all zones: it costs less and its zone may take the others with it.
  const gateway = plan.production ? index : 0;
  const subnet = (kind: 'private' | 'public'): CloudResource => ({
    part: 'network',
    type: 'aws_subnet',
    name: `${kind}_${index}`,
    args: {
      vpc_id: reference('aws_vpc.main', 'id'),
      cidr_block:
        kind === 'private'
          ? subnetOf({ cidr, addedBits: PRIVATE_BITS, index })
          : subnetOf({
              cidr,
              addedBits: PUBLIC_BITS,
              index: FIRST_PUBLIC + index,
            }),
      availability_zone: zoneName(zones, index),
      tags: {
        Name: named(`${kind}-${index}`),
        ...(kind === 'private'
          ? {
              'kubernetes.io/role/internal-elb': '1',
              'karpenter.sh/discovery': named(),
            }
          : { 'kubernetes.io/role/elb': '1' }),
      },
    },
  });
  const association = (kind: 'private' | 'public'): CloudResource => ({
    part: 'network',
    type: 'aws_route_table_association',
    name: `${kind}_${index}`,
    args: {
      subnet_id: reference(`aws_subnet.${kind}_${index}`, 'id'),
      route_table_id: reference(
        kind === 'private'
          ? `aws_route_table.private_${index}`
          : 'aws_route_table.public',
        'id',
      ),
    },
  });
  return [
    subnet('private'),
    subnet('public'),
    ...(gateway === index
      ? [
          {
            part: 'network' as const,
            type: 'aws_eip',
            name: `nat_${index}`,
            args: { domain: 'vpc', tags: { Name: named(`nat-${index}`) } },
          },
          {
            part: 'network' as const,
            type: 'aws_nat_gateway',
            name: `zone_${index}`,
            args: {
              allocation_id: reference(`aws_eip.nat_${index}`, 'id'),
              subnet_id: reference(`aws_subnet.public_${index}`, 'id'),
              tags: { Name: named(`${index}`) },
            },
            dependsOn: ['aws_internet_gateway.main'],
          },
        ]
      : []),
    {
      part: 'network',
      type: 'aws_route_table',
      name: `private_${index}`,
      args: {
        vpc_id: reference('aws_vpc.main', 'id'),
        route: blocks([
          {
            cidr_block: '0.0.0.0/0',
            nat_gateway_id: reference(`aws_nat_gateway.zone_${gateway}`, 'id'),
          },
        ]),
        tags: { Name: named(`private-${index}`) },
      },
    },
    association('private'),
    association('public'),
  ];
}

/** Numbers of the failure domains that are used. */
export function zoneIndices({ plan }: ClusterStackContext): number[] {
  return Array.from(
    // EKS wants its control plane in two zones at least.
    { length: Math.max(2, plan.cluster.network.zoneCount) },
    (_, index) => index,
  );
}

/** Subnets of the nodes. */
export function privateSubnets(context: ClusterStackContext): CloudValue[] {
  return zoneIndices(context).map(index =>
    reference(`aws_subnet.private_${index}`, 'id'),
  );
}

/** A network with subnets for nodes and for load balancers in every zone. */
export function awsNetwork(context: ClusterStackContext): StackPart {
  const { plan, named } = context;
  const { cidr, zones } = plan.cluster.network;
  const tables = zoneIndices(context).map(index =>
    reference(`aws_route_table.private_${index}`, 'id'),
  );
  return {
    resources: [
      ...(zones
        ? []
        : [
            {
              part: 'network' as const,
              type: 'aws_availability_zones',
              name: 'available',
              data: true,
              args: { state: 'available' },
            },
          ]),
      {
        part: 'network',
        type: 'aws_vpc',
        name: 'main',
        args: {
          cidr_block: cidr,
          enable_dns_hostnames: true,
          enable_dns_support: true,
          tags: { Name: named() },
        },
      },
      {
        // Nothing may use the group that every network begins with.
        part: 'network',
        type: 'aws_default_security_group',
        name: 'closed',
        args: { vpc_id: reference('aws_vpc.main', 'id') },
      },
      {
        part: 'network',
        type: 'aws_internet_gateway',
        name: 'main',
        args: {
          vpc_id: reference('aws_vpc.main', 'id'),
          tags: { Name: named() },
        },
      },
      {
        part: 'network',
        type: 'aws_route_table',
        name: 'public',
        args: {
          vpc_id: reference('aws_vpc.main', 'id'),
          route: blocks([
            {
              cidr_block: '0.0.0.0/0',
              gateway_id: reference('aws_internet_gateway.main', 'id'),
            },
          ]),
          tags: { Name: named('public') },
        },
      },
      ...zoneIndices(context).flatMap(index => zoneResources(context, index)),
      {
        // Images and backups reach object storage without the gateway, which is paid by the gigabyte.
        part: 'network',
        type: 'aws_vpc_endpoint',
        name: 's3',
        args: {
          vpc_id: reference('aws_vpc.main', 'id'),
          service_name: `com.amazonaws.${plan.cluster.region}.s3`,
          vpc_endpoint_type: 'Gateway',
          route_table_ids: tables,
          tags: { Name: named('s3') },
        },
      },
    ],
    outputs: [
      {
        name: 'vpc_id',
        description: 'Network of the cluster.',
        value: reference('aws_vpc.main', 'id'),
      },
    ],
  };
}
