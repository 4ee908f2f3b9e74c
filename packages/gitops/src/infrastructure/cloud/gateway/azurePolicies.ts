import {
  type CloudValue,
  expressionOf,
  type Template,
  template,
} from '../CloudValue';
import { tokensOf } from './gatewayVariables';
import type { PublishedHost } from './publishedHosts';

type Parts = Template['parts'];

const ENTITIES: Readonly<Record<string, string>> = {
  '"': '&quot;',
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
};

function escapeXml(text: string): string {
  return text.replace(/["&<>]/g, character => ENTITIES[character]);
}

/** A value as part of XML; what people say is put in as they say it. */
function xml(value: CloudValue): Parts {
  if (typeof value === 'string') return [escapeXml(value)];
  const expression = expressionOf(value);
  if (expression && 'name' in expression) return [expression];
  throw new Error('only text and variables stand in a policy');
}

/** A policy for what comes in. What is set above stays. */
function inbound(...parts: Parts): CloudValue {
  return template(
    '<policies><inbound><base />',
    ...parts,
    '</inbound><backend><base /></backend><outbound><base /></outbound><on-error><base /></on-error></policies>',
  );
}

/** Lets in what has a valid token: https://learn.microsoft.com/azure/api-management/validate-jwt-policy */
export function tokenPolicy(published: PublishedHost): CloudValue {
  const { issuer, audiences } = tokensOf(published);
  return inbound(
    '<validate-jwt header-name="Authorization" require-scheme="Bearer" failed-validation-httpcode="401"><openid-config url="',
    ...xml(issuer),
    '/.well-known/openid-configuration" /><audiences>',
    ...audiences.flatMap(
      (audience): Parts => ['<audience>', ...xml(audience), '</audience>'],
    ),
    '</audiences><issuers><issuer>',
    ...xml(issuer),
    '</issuer></issuers></validate-jwt>',
  );
}

/**
 * Counts the requests of each subscription: a rate for at most five minutes
 * (https://learn.microsoft.com/azure/api-management/rate-limit-policy), a quota
 * for longer (https://learn.microsoft.com/azure/api-management/quota-policy).
 */
export function limitPolicy({ limit }: PublishedHost): CloudValue {
  const { requests, per } = limit;
  return inbound(
    per === 'hour'
      ? `<quota calls="${requests}" renewal-period="3600" />`
      : `<rate-limit calls="${requests}" renewal-period="${
          per === 'second' ? 1 : 60
        }" />`,
  );
}
