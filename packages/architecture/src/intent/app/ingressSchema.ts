import { z } from 'zod';
import { dnsLabel } from '../names';

const rateLimitSchema = z
  .strictObject({
    requests: z.number().int().min(1).max(1_000_000).describe('Most requests.'),
    per: z.enum(['second', 'minute', 'hour']).describe('In this time.'),
  })
  .describe('Most requests that one replica of the gateway lets through.');

const httpsAddress = z
  .string()
  .max(500)
  .regex(
    /^https:\/\/[A-Za-z0-9.-]+(:[0-9]{1,5})?(\/[A-Za-z0-9._~/-]*)?$/,
    'must be an address that starts with https://',
  );

const authenticationSchema = z
  .strictObject({
    issuer: httpsAddress.describe('Who signs the tokens.'),
    jwksUri: httpsAddress.describe('Where the keys of the issuer are.'),
    audiences: z
      .array(z.string().min(1).max(200))
      .min(1)
      .max(20)
      .describe('Whom a token has to be meant for.'),
  })
  .describe('Lets in only requests with a token (JWT) of an issuer.');

/** Way into an app from outside the cluster. */
export const ingressSchema = z
  .strictObject({
    host: z
      .string()
      .max(200)
      .regex(
        /^([a-z0-9]([-a-z0-9]*[a-z0-9])?\.)+[a-z]([-a-z0-9]*[a-z0-9])?$/,
        'must be a host name such as shop.example.com',
      )
      .describe(
        'Host name in production. Other environments serve <environment>.<host>.',
      ),
    className: dnsLabel({
      maxLength: 63,
      description:
        'Class of an ingress controller. Default: none, and then the app is a route of the gateway that was decided.',
    }).optional(),
    controllerNamespace: dnsLabel({
      maxLength: 63,
      description:
        'Namespace of the ingress controller, which the network policy lets in. Goes with className.',
    }).optional(),
    tlsSecretName: dnsLabel({
      maxLength: 63,
      description:
        'Secret with the certificate of an ingress controller. It has to be in the namespace. Default: <app>-tls.',
    }).optional(),
    rateLimit: rateLimitSchema.optional(),
    authentication: authenticationSchema.optional(),
  })
  .describe('Makes the app reachable from outside the cluster, over TLS.');
