import { shortName } from '@kubernetes-architect/addons';
import { PROJECT } from '../accountVariables';
import type { CloudResource } from '../CloudStack';
import { base64, block, blocks, json, reference } from '../CloudValue';
import { MAX_ACCOUNT_ID } from '../google/pools';
import { codeName, type StackPart } from '../StackBuilder';
import type { GatewayContext } from './GatewayContext';
import { tokenVariables } from './gatewayVariables';
import { openApi } from './openApi';
import type { PublishedHost } from './publishedHosts';

const PART = 'gateway' as const;

/** What API Gateway is made of: https://cloud.google.com/api-gateway/docs/configure-dev-env */
const SERVICES = ['apigateway', 'servicecontrol', 'servicemanagement'];

/** Longest identifier of an API, its configuration or a gateway. */
const MAX_IDENTIFIER = 49;

/** Ends the identifier of the account of a gateway. */
const GATEWAY = '-gateway';

function identifierOf({ app, environment }: PublishedHost): string {
  return shortName(`${environment}-${app}`, MAX_IDENTIFIER);
}

function api(published: PublishedHost, region: string): CloudResource[] {
  const name = codeName(published.host);
  const id = identifierOf(published);
  return [
    {
      part: PART,
      type: 'google_api_gateway_api',
      name,
      args: { api_id: id },
      dependsOn: SERVICES.map(service => `google_project_service.${service}`),
    },
    {
      part: PART,
      type: 'google_api_gateway_api_config',
      name,
      args: {
        api: reference(`google_api_gateway_api.${name}`, 'api_id'),
        // No configuration changes: the next one is made beside it.
        api_config_id_prefix: `${id}-`,
        openapi_documents: blocks([
          {
            document: block({
              path: 'openapi.json',
              contents: base64(json(openApi(published, id))),
            }),
          },
        ]),
        gateway_config: block({
          backend_config: block({
            google_service_account: reference(
              'google_service_account.gateway',
              'email',
            ),
          }),
        }),
      },
      replacedFirst: true,
    },
    {
      part: PART,
      type: 'google_api_gateway_gateway',
      name,
      args: {
        gateway_id: id,
        region,
        api_config: reference(`google_api_gateway_api_config.${name}`, 'id'),
      },
    },
  ];
}

/** API Gateway of Google Cloud in front of the names of a cluster. */
export function googleGateway({ plan, hosts }: GatewayContext): StackPart {
  return {
    resources: [
      ...SERVICES.map(
        (service): CloudResource => ({
          part: PART,
          type: 'google_project_service',
          name: service,
          args: {
            service: `${service}.googleapis.com`,
            disable_on_destroy: false,
          },
        }),
      ),
      {
        part: PART,
        type: 'google_service_account',
        name: 'gateway',
        args: {
          account_id: `${shortName(
            plan.name,
            MAX_ACCOUNT_ID - GATEWAY.length,
          )}${GATEWAY}`,
          display_name: `API gateway of ${plan.name}`,
        },
      },
      ...hosts.flatMap(published => api(published, plan.cluster.region)),
    ],
    variables: [PROJECT, ...tokenVariables(hosts)],
    outputs: hosts.map(({ host, app, environment }) => ({
      name: `${codeName(host)}_address`,
      description: `Name under which consumers call ${app} in ${environment}.`,
      value: reference(
        `google_api_gateway_gateway.${codeName(host)}`,
        'default_hostname',
      ),
    })),
    notes: [
      'A request comes to the name of the gateway with an API key; the gateway checks its token, counts it, and asks the app by its public name, with a token of its own service account in `Authorization` and that of the caller in `X-Forwarded-Authorization`.',
      'API Gateway has no way into a network: the load balancer of the cluster stays public, and who knows the name of an app reaches it past the gateway. Let the app, or the entry of the cluster, take only tokens of the service account `gateway`, whose audience is the address of the app. Apigee would reach a private load balancer; it is not made here.',
      'A consumer gets a key by `gcloud services api-keys create`, after the managed service of its API was enabled in the project.',
    ],
  };
}
