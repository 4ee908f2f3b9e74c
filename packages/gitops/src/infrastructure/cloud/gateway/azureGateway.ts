import { SUBSCRIPTION } from '../accountVariables';
import type { CloudResource, CloudVariable } from '../CloudStack';
import { block, reference, template, variable } from '../CloudValue';
import { codeName, type StackPart } from '../StackBuilder';
import { azureGatewayNetwork } from './azureGatewayNetwork';
import { limitPolicy, tokenPolicy } from './azurePolicies';
import type { GatewayContext } from './GatewayContext';
import { networkVariable, tokenVariables } from './gatewayVariables';
import type { PublishedHost } from './publishedHosts';

const PART = 'gateway' as const;

const GROUP = reference('azurerm_resource_group.gateway', 'name');
const LOCATION = reference('azurerm_resource_group.gateway', 'location');
const SERVICE = reference('azurerm_api_management.gateway', 'name');

/** What everything inside API Management names. */
const INSIDE = { resource_group_name: GROUP, api_management_name: SERVICE };

const VARIABLES: readonly CloudVariable[] = [
  {
    name: 'service_name',
    description:
      'Name of API Management, unique in all of Azure: consumers call NAME.azure-api.net.',
    type: 'string',
  },
  {
    name: 'publisher_email',
    description: 'Address that hears from API Management, and from consumers.',
    type: 'string',
  },
  {
    name: 'gateway_cidr',
    description:
      'Addresses of the network of API Management, at least a /28, which no network beside it has.',
    type: 'string',
  },
  {
    name: 'entry_address',
    description:
      'Private address of the internal load balancer of the cluster, which is there when the entry of the cluster runs.',
    type: 'string',
  },
];

/** Methods that an app may be asked by. */
const METHODS = ['DELETE', 'GET', 'HEAD', 'OPTIONS', 'PATCH', 'POST', 'PUT'];

/** Path of an app below the name of API Management. */
function pathOf({ app, environment }: PublishedHost): string {
  return `${environment}/${app}`;
}

/** The service: only these tiers stand in a network, https://learn.microsoft.com/azure/api-management/virtual-network-concepts */
function service({ platform, plan }: GatewayContext): CloudResource {
  return {
    part: PART,
    type: 'azurerm_api_management',
    name: 'gateway',
    args: {
      name: variable('service_name'),
      resource_group_name: GROUP,
      location: LOCATION,
      publisher_name: platform,
      publisher_email: variable('publisher_email'),
      sku_name: plan.production ? 'Premium_1' : 'Developer_1',
      virtual_network_type: 'External',
      virtual_network_configuration: block({
        subnet_id: reference('azurerm_subnet.gateway', 'id'),
      }),
      identity: block({ type: 'SystemAssigned' }),
    },
    // It is refused where the management of Azure cannot reach it.
    dependsOn: ['azurerm_subnet_network_security_group_association.gateway'],
  };
}

/** An API, what may be asked of it, and the product whose key a consumer has to send. */
function api(published: PublishedHost): CloudResource[] {
  const { host, app, environment } = published;
  const name = codeName(host);
  const id = `${environment}-${app}`;
  const api_name = reference(`azurerm_api_management_api.${name}`, 'name');
  const product_id = reference(
    `azurerm_api_management_product.${name}`,
    'product_id',
    'productId',
  );
  return [
    {
      part: PART,
      type: 'azurerm_api_management_api',
      name,
      args: {
        ...INSIDE,
        name: id,
        revision: '1',
        display_name: `${app} in ${environment}`,
        path: pathOf(published),
        protocols: ['https'],
        service_url: `https://${host}`,
        subscription_required: true,
      },
    },
    ...METHODS.map(
      (method): CloudResource => ({
        part: PART,
        type: 'azurerm_api_management_api_operation',
        name: `${name}_${method.toLowerCase()}`,
        args: {
          ...INSIDE,
          api_name,
          operation_id: method.toLowerCase(),
          display_name: `${method} of any path`,
          method,
          url_template: '/*',
        },
      }),
    ),
    {
      part: PART,
      type: 'azurerm_api_management_api_policy',
      name,
      args: { ...INSIDE, api_name, xml_content: tokenPolicy(published) },
    },
    {
      part: PART,
      type: 'azurerm_api_management_product',
      name,
      args: {
        ...INSIDE,
        product_id: id,
        display_name: `${app} in ${environment}`,
        subscription_required: true,
        approval_required: true,
        published: true,
      },
    },
    {
      part: PART,
      type: 'azurerm_api_management_product_api',
      name,
      args: { ...INSIDE, api_name, product_id },
    },
    {
      part: PART,
      type: 'azurerm_api_management_product_policy',
      name,
      args: { ...INSIDE, product_id, xml_content: limitPolicy(published) },
    },
  ];
}

/** Azure API Management in front of the internal load balancer of a cluster. */
export function azureGateway(gateway: GatewayContext): StackPart {
  const { plan, hosts, twice } = gateway;
  return {
    resources: [
      {
        part: PART,
        type: 'azurerm_resource_group',
        name: 'gateway',
        args: {
          name: `${plan.name}-gateway`,
          location: plan.cluster.region,
        },
      },
      ...azureGatewayNetwork(gateway),
      service(gateway),
      ...hosts.flatMap(api),
    ],
    variables: [
      SUBSCRIPTION,
      networkVariable(plan, twice),
      ...VARIABLES,
      ...tokenVariables(hosts),
    ],
    outputs: hosts.map(published => ({
      name: `${codeName(published.host)}_address`,
      description: `Where consumers call ${published.app} in ${published.environment}.`,
      value: template(
        reference('azurerm_api_management.gateway', 'gateway_url'),
        `/${pathOf(published)}`,
      ),
    })),
    notes: [
      'A request comes to the path of the app with the key of a subscription; the gateway checks its token, counts it, looks the name of the app up in a zone that only its own network sees, and goes over the peering to the internal load balancer.',
      'The certificate that the entry of the cluster shows has to be of a public authority: the gateway checks it.',
      'An app is found below a path of its own, which the gateway takes away before it asks the app: links that an app makes of its root do not lead back.',
      'It takes up to an hour until API Management is there.',
    ],
  };
}
