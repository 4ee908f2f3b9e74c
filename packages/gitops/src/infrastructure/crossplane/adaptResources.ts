import type { CloudResource } from '../cloud/CloudStack';
import { type CloudValue, expressionOf, reference } from '../cloud/CloudValue';

function listOf(value: CloudValue | undefined): readonly CloudValue[] {
  return Array.isArray(value) ? value : [];
}

/** Routes of a table are resources of their own. */
function withRoutes(table: CloudResource): CloudResource[] {
  const { route, ...args } = table.args;
  const expression = route === undefined ? undefined : expressionOf(route);
  const routes = expression && 'bodies' in expression ? expression.bodies : [];
  return [
    { ...table, args },
    ...routes.map(
      ({ cidr_block, ...way }, index): CloudResource => ({
        part: table.part,
        type: 'aws_route',
        name: `${table.name}_${index}`,
        args: {
          route_table_id: reference(`${table.type}.${table.name}`, 'id'),
          destination_cidr_block: cidr_block,
          ...way,
        },
      }),
    ),
  ];
}

/** Route tables are tied to an endpoint by resources of their own. */
function withAssociations(endpoint: CloudResource): CloudResource[] {
  const { route_table_ids: tables, ...args } = endpoint.args;
  return [
    { ...endpoint, args },
    ...listOf(tables).map(
      (table, index): CloudResource => ({
        part: endpoint.part,
        type: 'aws_vpc_endpoint_route_table_association',
        name: `${endpoint.name}_${index}`,
        args: {
          vpc_endpoint_id: reference(`${endpoint.type}.${endpoint.name}`, 'id'),
          route_table_id: table,
        },
      }),
    ),
  ];
}

/**
 * Resources as the provider of Crossplane has them: it takes some lists out of
 * resources, since others own them. Source, with the fields that it moves to
 * the status:
 * https://github.com/crossplane-contrib/provider-upjet-aws/blob/main/config/cluster/ec2/config.go
 */
export function adaptResources(
  resources: readonly CloudResource[],
): CloudResource[] {
  return resources.flatMap(resource => {
    switch (resource.type) {
      case 'aws_route_table':
        return withRoutes(resource);
      case 'aws_vpc_endpoint':
        return withAssociations(resource);
      case 'aws_cloudwatch_event_target':
        // Others make the name of a target up; here it has to be said.
        return [
          { ...resource, args: { target_id: resource.name, ...resource.args } },
        ];
      default:
        return [resource];
    }
  });
}
