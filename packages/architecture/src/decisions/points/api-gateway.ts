import {
  cite,
  conflictsWith,
  decisionPoint,
  needsOnlyClouds,
  when,
} from '../define';

/** Where authentication, quotas and keys of APIs are enforced. @public */
export const apiGateway = decisionPoint({
  id: 'api-gateway',
  title: 'API gateway',
  question: 'Where are tokens, quotas and API keys checked?',
  after: ['ingress', 'distribution'],
  options: [
    {
      id: 'none',
      title: 'No API gateway',
      summary: 'services check their own tokens behind the ingress',
      scores: [3, 5, 3, 5, 4, 5],
      generatesNothing: true,
      adjust: [
        when(
          ({ profile }) => profile.publicTraffic && profile.services > 30,
          { security: -1, operations: -2, scalability: -1 },
          'many public services would each write their own limits',
        ),
        when(
          ({ profile }) => profile.retrieval || profile.serving,
          { cost: -1, operations: -1 },
          'calls to models cost money, so somebody has to count them',
        ),
      ],
      evidence: [
        cite(
          'OWASP lists unrestricted resource consumption among the API risks',
          'https://owasp.org/API-Security/editions/2023/en/0xa4-unrestricted-resource-consumption/',
        ),
      ],
      consequences: [
        'A shared library checks tokens, and every service must use it',
      ],
    },
    {
      id: 'gateway-policies',
      title: 'Policies of the gateway',
      summary:
        'JWT, OIDC and rate limits attached to routes, without another product',
      scores: [4, 5, 4, 4, 4, 4],
      requires: [
        conflictsWith(
          'ingress',
          ['envoy-gateway', 'istio-gateway', 'traefik', 'kong', 'contour'],
          'this ingress has no token and rate policies to attach',
        ),
      ],
      evidence: [
        cite(
          'Envoy Gateway attaches SecurityPolicy and BackendTrafficPolicy to routes',
          'https://gateway.envoyproxy.io/docs/concepts/gateway_api_extensions/',
        ),
      ],
      consequences: ['Global limits need a small Redis-compatible store'],
    },
    {
      id: 'kong',
      title: 'Kong',
      summary:
        'consumers, keys, quotas and a plug-in for most needs, on own clusters',
      scores: [4, 3, 4, 3, 3, 3],
      adjust: [
        when(
          ({ profile }) => profile.publicTraffic && profile.tenantTeams > 20,
          { operations: 1, scalability: 1, complexity: 1 },
          'APIs of many teams are a product with consumers',
        ),
      ],
      evidence: [
        cite(
          'Kong Gateway manages consumers, authentication and rate limits',
          'https://developer.konghq.com/gateway/',
        ),
      ],
      consequences: ['Run it without a database, configured from Git'],
    },
    {
      id: 'provider-managed',
      title: 'The API gateway of the provider',
      summary:
        'API Gateway, API Management or Apigee: consumers and quotas as a service',
      scores: [5, 2, 4, 4, 5, 4],
      adjust: [
        when(
          ({ profile }) => profile.lockIn !== 'accept',
          { complexity: -1 },
          'leaving means moving every consumer’s key',
        ),
        when(
          ({ profile }) => !profile.publicTraffic,
          { cost: -1 },
          'there is nobody outside to manage',
        ),
      ],
      constraints: [...needsOnlyClouds('A managed API gateway')],
      evidence: [
        cite(
          'Amazon API Gateway publishes, throttles and secures APIs',
          'https://docs.aws.amazon.com/apigateway/latest/developerguide/welcome.html',
        ),
      ],
      consequences: ['It bills by request; estimate the busiest month'],
    },
  ],
  followUps: ['certificates', 'cache'],
});
