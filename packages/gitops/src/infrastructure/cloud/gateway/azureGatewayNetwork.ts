import type { CloudResource } from '../CloudStack';
import { blocks, reference, variable } from '../CloudValue';
import { codeName } from '../StackBuilder';
import type { GatewayContext } from './GatewayContext';
import type { PublishedHost } from './publishedHosts';

const PART = 'gateway' as const;

const GROUP = reference('azurerm_resource_group.gateway', 'name');
const LOCATION = reference('azurerm_resource_group.gateway', 'location');
const OWN = 'azurerm_virtual_network.gateway';
const CLUSTER = 'data.azurerm_virtual_network.cluster';

/** Seconds for which the address of the load balancer is remembered. */
const ANSWER_SECONDS = 60;

/** Who may come in: https://learn.microsoft.com/azure/api-management/virtual-network-reference */
const RULES = [
  { name: 'consumers', source: 'Internet', port: '443' },
  { name: 'management', source: 'ApiManagement', port: '3443' },
  { name: 'load-balancer', source: 'AzureLoadBalancer', port: '6390' },
].map(({ name, source, port }, index) => ({
  name,
  priority: 100 + index * 10,
  direction: 'Inbound',
  access: 'Allow',
  protocol: 'Tcp',
  source_address_prefix: source,
  source_port_range: '*',
  destination_address_prefix: 'VirtualNetwork',
  destination_port_range: port,
}));

/** A name leads to the internal load balancer, for the gateway only: the zone is the name itself, so that no other name is hidden. */
function privateName({ host }: PublishedHost): CloudResource[] {
  const name = codeName(host);
  const zone = reference(`azurerm_private_dns_zone.${name}`, 'name');
  return [
    {
      part: PART,
      type: 'azurerm_private_dns_zone',
      name,
      args: { name: host, resource_group_name: GROUP },
    },
    {
      part: PART,
      type: 'azurerm_private_dns_a_record',
      name,
      args: {
        name: '@',
        zone_name: zone,
        resource_group_name: GROUP,
        ttl: ANSWER_SECONDS,
        records: [variable('entry_address')],
      },
    },
    {
      part: PART,
      type: 'azurerm_private_dns_zone_virtual_network_link',
      name,
      args: {
        name: 'gateway',
        resource_group_name: GROUP,
        private_dns_zone_name: zone,
        virtual_network_id: reference(OWN, 'id'),
      },
    },
  ];
}

/** The network of the gateway beside that of the cluster, whose addresses are all taken by its nodes. */
export function azureGatewayNetwork({
  hosts,
}: GatewayContext): CloudResource[] {
  return [
    {
      part: PART,
      type: 'azurerm_virtual_network',
      name: 'cluster',
      data: true,
      args: {
        name: variable('cluster_network'),
        resource_group_name: variable('cluster_network'),
      },
    },
    {
      part: PART,
      type: 'azurerm_virtual_network',
      name: 'gateway',
      args: {
        name: 'gateway',
        resource_group_name: GROUP,
        location: LOCATION,
        address_space: [variable('gateway_cidr')],
      },
    },
    {
      part: PART,
      type: 'azurerm_subnet',
      name: 'gateway',
      args: {
        name: 'gateway',
        resource_group_name: GROUP,
        virtual_network_name: reference(OWN, 'name'),
        address_prefixes: [variable('gateway_cidr')],
      },
    },
    {
      part: PART,
      type: 'azurerm_network_security_group',
      name: 'gateway',
      args: {
        name: 'gateway',
        resource_group_name: GROUP,
        location: LOCATION,
        security_rule: blocks(RULES),
      },
    },
    {
      part: PART,
      type: 'azurerm_subnet_network_security_group_association',
      name: 'gateway',
      args: {
        subnet_id: reference('azurerm_subnet.gateway', 'id'),
        network_security_group_id: reference(
          'azurerm_network_security_group.gateway',
          'id',
        ),
      },
    },
    {
      part: PART,
      type: 'azurerm_virtual_network_peering',
      name: 'to_cluster',
      args: {
        name: 'to-cluster',
        resource_group_name: GROUP,
        virtual_network_name: reference(OWN, 'name'),
        remote_virtual_network_id: reference(CLUSTER, 'id'),
      },
    },
    {
      part: PART,
      type: 'azurerm_virtual_network_peering',
      name: 'to_gateway',
      args: {
        name: 'to-gateway',
        resource_group_name: variable('cluster_network'),
        virtual_network_name: reference(CLUSTER, 'name'),
        remote_virtual_network_id: reference(OWN, 'id'),
      },
    },
    ...hosts.flatMap(privateName),
  ];
}
