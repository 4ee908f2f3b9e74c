import type { CloudResource, CloudVariable } from '../CloudStack';
import {
  block,
  blocks,
  json,
  reference,
  template,
  variable,
} from '../CloudValue';
import { codeName, type StackPart } from '../StackBuilder';
import type { GatewayContext } from './GatewayContext';
import { networkVariable, tokensOf, tokenVariables } from './gatewayVariables';
import type { PublishedHost } from './publishedHosts';

const PART = 'gateway' as const;

const LISTENER: CloudVariable = {
  name: 'listener_arn',
  description:
    'ARN of the listener on port 443 of the internal load balancer of the cluster, which is there when the entry of the cluster runs.',
  type: 'string',
};

const CERTIFICATE: CloudVariable = {
  name: 'certificate_arn',
  description:
    'ARN of a certificate of ACM in this region that holds the names of all apps.',
  type: 'string',
};

/** Seconds in what a limit counts by. */
const SECONDS = { second: 1, minute: 60, hour: 3600 } as const;

const LOG_DAYS = 90;

/** What is noted of a request: https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-logging-variables.html */
const LOGGED = {
  authorizerError: '$context.authorizer.error',
  domain: '$context.domainName',
  integrationError: '$context.integrationErrorMessage',
  ip: '$context.identity.sourceIp',
  latency: '$context.responseLatency',
  method: '$context.httpMethod',
  path: '$context.path',
  requestId: '$context.requestId',
  status: '$context.status',
  subject: '$context.authorizer.claims.sub',
  time: '$context.requestTime',
};

/** The way of the gateway into the network of the cluster, and no further than to TLS. */
function way({ plan }: GatewayContext): CloudResource[] {
  const { name, cluster } = plan;
  const network = reference('data.aws_vpc.cluster', 'id');
  return [
    {
      part: PART,
      type: 'aws_vpc',
      name: 'cluster',
      data: true,
      args: { tags: { Name: variable('cluster_network') } },
    },
    {
      part: PART,
      type: 'aws_subnets',
      name: 'private',
      data: true,
      args: {
        filter: blocks([
          { name: 'vpc-id', values: [network] },
          { name: 'tag:kubernetes.io/role/internal-elb', values: ['1'] },
        ]),
      },
    },
    {
      part: PART,
      type: 'aws_security_group',
      name: 'gateway',
      args: {
        name: `${name}-api-gateway`,
        description: 'Way of the API gateway to the load balancer',
        vpc_id: network,
      },
    },
    {
      part: PART,
      type: 'aws_vpc_security_group_egress_rule',
      name: 'gateway',
      args: {
        security_group_id: reference('aws_security_group.gateway', 'id'),
        description: 'To the load balancer of the cluster',
        cidr_ipv4: cluster.network.cidr,
        from_port: 443,
        to_port: 443,
        ip_protocol: 'tcp',
      },
    },
    {
      part: PART,
      type: 'aws_apigatewayv2_vpc_link',
      name: 'cluster',
      args: {
        name,
        security_group_ids: [reference('aws_security_group.gateway', 'id')],
        subnet_ids: reference('data.aws_subnets.private', 'ids'),
      },
    },
    {
      part: PART,
      type: 'aws_cloudwatch_log_group',
      name: 'gateway',
      args: { name: `/aws/apigateway/${name}`, retention_in_days: LOG_DAYS },
    },
  ];
}

/** An API for one name: HTTP APIs tell requests apart by path, names by the API behind each. */
function api(published: PublishedHost): CloudResource[] {
  const { host, app, environment, limit } = published;
  const name = codeName(host);
  const api_id = reference(`aws_apigatewayv2_api.${name}`, 'id');
  const target = template(
    'integrations/',
    reference(`aws_apigatewayv2_integration.${name}`, 'id'),
  );
  const { issuer, audiences } = tokensOf(published);
  return [
    {
      part: PART,
      type: 'aws_apigatewayv2_api',
      name,
      args: {
        name: host,
        description: `${app} in ${environment}`,
        protocol_type: 'HTTP',
        // Nobody comes in by the name that AWS gives.
        disable_execute_api_endpoint: true,
      },
    },
    {
      // https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-private.html
      part: PART,
      type: 'aws_apigatewayv2_integration',
      name,
      args: {
        api_id,
        integration_type: 'HTTP_PROXY',
        integration_method: 'ANY',
        integration_uri: variable(LISTENER.name),
        connection_type: 'VPC_LINK',
        connection_id: reference('aws_apigatewayv2_vpc_link.cluster', 'id'),
        payload_format_version: '1.0',
        request_parameters: { 'overwrite:header.Host': host },
        tls_config: block({ server_name_to_verify: host }),
      },
    },
    {
      part: PART,
      type: 'aws_apigatewayv2_authorizer',
      name,
      args: {
        api_id,
        name: 'tokens',
        authorizer_type: 'JWT',
        identity_sources: ['$request.header.Authorization'],
        jwt_configuration: block({ issuer, audience: audiences }),
      },
    },
    {
      part: PART,
      type: 'aws_apigatewayv2_route',
      name,
      args: {
        api_id,
        route_key: '$default',
        target,
        authorization_type: 'JWT',
        authorizer_id: reference(`aws_apigatewayv2_authorizer.${name}`, 'id'),
      },
    },
    {
      // Browsers ask without a token: https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-cors.html
      part: PART,
      type: 'aws_apigatewayv2_route',
      name: `${name}_preflight`,
      args: { api_id, route_key: 'OPTIONS /{proxy+}', target },
    },
    {
      part: PART,
      type: 'aws_apigatewayv2_stage',
      name,
      args: {
        api_id,
        name: '$default',
        auto_deploy: true,
        access_log_settings: block({
          destination_arn: reference('aws_cloudwatch_log_group.gateway', 'arn'),
          format: json(LOGGED),
        }),
        default_route_settings: block({
          throttling_burst_limit: limit.requests,
          throttling_rate_limit: Math.max(
            1,
            Math.round(limit.requests / SECONDS[limit.per]),
          ),
        }),
      },
    },
    {
      part: PART,
      type: 'aws_apigatewayv2_domain_name',
      name,
      args: {
        domain_name: host,
        domain_name_configuration: block({
          certificate_arn: variable(CERTIFICATE.name),
          endpoint_type: 'REGIONAL',
          security_policy: 'TLS_1_2',
        }),
      },
    },
    {
      part: PART,
      type: 'aws_apigatewayv2_api_mapping',
      name,
      args: {
        api_id,
        domain_name: reference(`aws_apigatewayv2_domain_name.${name}`, 'id'),
        stage: reference(`aws_apigatewayv2_stage.${name}`, 'id'),
      },
    },
  ];
}

/** Amazon API Gateway in front of the internal load balancer of a cluster. */
export function awsGateway(gateway: GatewayContext): StackPart {
  const { plan, hosts, twice } = gateway;
  return {
    resources: [...way(gateway), ...hosts.flatMap(api)],
    variables: [
      networkVariable(plan, twice),
      LISTENER,
      CERTIFICATE,
      ...tokenVariables(hosts),
    ],
    outputs: hosts.map(({ host }) => {
      const target = `aws_apigatewayv2_domain_name.${codeName(host)}`;
      return {
        name: `${codeName(host)}_target`,
        description: `Name that ${host} has to be a CNAME of.`,
        value: reference(
          target,
          'domain_name_configuration[0].target_domain_name',
          'domainNameConfiguration.targetDomainName',
        ),
      };
    }),
    notes: [
      'A request comes to the name of the app, where the gateway checks its token and counts it; over the VPC link it goes to the internal load balancer, and from there, by the name of the host, to the app.',
      'The certificate that the entry of the cluster shows has to be of a public authority, got by a challenge in DNS: the gateway checks it, and the names of the apps lead to the gateway.',
    ],
  };
}
