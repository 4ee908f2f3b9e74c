import type { CloudValue } from '../CloudValue';
import { tokensOf } from './gatewayVariables';
import type { PublishedHost } from './publishedHosts';

/** Methods that an app may be asked by. */
const METHODS = ['delete', 'get', 'patch', 'post', 'put'];

/** Limits count by the minute: https://cloud.google.com/api-gateway/docs/quotas-overview */
const PER_MINUTE = { second: 60, minute: 1, hour: 1 / 60 } as const;

/** Where the keys of an issuer are: an app says it, else it follows from the issuer. */
function keysOf({ tokens }: PublishedHost): Record<string, CloudValue> {
  return tokens ? { 'x-google-jwks_uri': tokens.jwksUri } : {};
}

/**
 * What may be asked of an app, in the OpenAPI of API Gateway: any path
 * (https://cloud.google.com/api-gateway/docs/path-templating), by key and token
 * (https://cloud.google.com/api-gateway/docs/authenticating-users-jwt).
 */
export function openApi(published: PublishedHost, title: string): CloudValue {
  const { host, limit } = published;
  const { issuer, audiences } = tokensOf(published);
  const operation = (method: string) => ({
    operationId: method,
    parameters: [{ name: 'path', in: 'path', required: true, type: 'string' }],
    responses: { default: { description: 'What the app answers' } },
    'x-google-quota': { metricCosts: { requests: 1 } },
  });
  return {
    swagger: '2.0',
    info: { title, version: '1' },
    schemes: ['https'],
    securityDefinitions: {
      key: { type: 'apiKey', name: 'x-api-key', in: 'header' },
      token: {
        type: 'oauth2',
        flow: 'implicit',
        authorizationUrl: '',
        'x-google-issuer': issuer,
        'x-google-audiences': published.tokens
          ? published.tokens.audiences.join(',')
          : audiences[0],
        ...keysOf(published),
      },
    },
    // Both, in one entry: two entries would be one or the other.
    security: [{ key: [], token: [] }],
    'x-google-backend': {
      address: `https://${host}`,
      path_translation: 'APPEND_PATH_TO_ADDRESS',
    },
    'x-google-management': {
      metrics: [
        {
          name: 'requests',
          displayName: 'Requests',
          valueType: 'INT64',
          metricKind: 'DELTA',
        },
      ],
      quota: {
        limits: [
          {
            name: 'requests-per-minute',
            metric: 'requests',
            unit: '1/min/{project}',
            values: {
              STANDARD: Math.max(
                1,
                Math.round(limit.requests * PER_MINUTE[limit.per]),
              ),
            },
          },
        ],
      },
    },
    paths: {
      '/{path=**}': Object.fromEntries(
        METHODS.map(method => [method, operation(method)]),
      ),
    },
  };
}
