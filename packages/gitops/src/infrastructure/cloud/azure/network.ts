import { SUBSCRIPTION } from '../accountVariables';
import { reference } from '../CloudValue';
import type { ClusterStackContext, StackPart } from '../StackBuilder';

/** Resource group of the cluster. */
export const GROUP = reference('azurerm_resource_group.main', 'name');

/** Region, as the resource group has it. */
export const LOCATION = reference('azurerm_resource_group.main', 'location');

/** Where something of the cluster stands. */
export const PLACE = { resource_group_name: GROUP, location: LOCATION };

/** Zones that are used: by name, or the first of those that Azure numbers. */
export function azureZones(
  { plan }: ClusterStackContext,
  count = plan.cluster.network.zoneCount,
): string[] {
  const zones = plan.cluster.network.zones ?? ['1', '2', '3'];
  return zones.slice(0, Math.min(count, zones.length));
}

/** A network with a way out that has one address. */
export function azureNetwork({ plan, named }: ClusterStackContext): StackPart {
  const { cidr } = plan.cluster.network;
  return {
    resources: [
      {
        part: 'network',
        type: 'azurerm_resource_group',
        name: 'main',
        args: { name: named(), location: plan.cluster.region },
      },
      {
        part: 'network',
        type: 'azurerm_virtual_network',
        name: 'main',
        args: { name: named(), ...PLACE, address_space: [cidr] },
      },
      {
        part: 'network',
        type: 'azurerm_subnet',
        name: 'nodes',
        args: {
          name: 'nodes',
          resource_group_name: GROUP,
          virtual_network_name: reference(
            'azurerm_virtual_network.main',
            'name',
          ),
          address_prefixes: [cidr],
        },
      },
      {
        part: 'network',
        type: 'azurerm_public_ip',
        name: 'egress',
        args: {
          name: named('egress'),
          ...PLACE,
          allocation_method: 'Static',
          sku: 'Standard',
        },
      },
      {
        part: 'network',
        type: 'azurerm_nat_gateway',
        name: 'egress',
        args: { name: named('egress'), ...PLACE, sku_name: 'Standard' },
      },
      {
        part: 'network',
        type: 'azurerm_nat_gateway_public_ip_association',
        name: 'egress',
        args: {
          nat_gateway_id: reference('azurerm_nat_gateway.egress', 'id'),
          public_ip_address_id: reference('azurerm_public_ip.egress', 'id'),
        },
      },
      {
        part: 'network',
        type: 'azurerm_subnet_nat_gateway_association',
        name: 'nodes',
        args: {
          subnet_id: reference('azurerm_subnet.nodes', 'id'),
          nat_gateway_id: reference('azurerm_nat_gateway.egress', 'id'),
        },
      },
    ],
    variables: [SUBSCRIPTION],
  };
}
