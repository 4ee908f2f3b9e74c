// Written by scripts/generateRuleIndex.mjs.
import type { Rule } from '../rule/Rule';
import { defaultDeny } from './network/default-deny';
import { duplicateHost } from './network/duplicate-host';
import { externalIps } from './network/external-ips';
import { externalName } from './network/external-name';
import { gatewayTls } from './network/gateway-tls';
import { ingressBackendMissing } from './network/ingress-backend-missing';
import { ingressClass } from './network/ingress-class';
import { ingressSnippet } from './network/ingress-snippet';
import { ingressTls } from './network/ingress-tls';
import { ingressWildcardHost } from './network/ingress-wildcard-host';
import { loadBalancer } from './network/load-balancer';
import { networkPolicyAllowAll } from './network/network-policy-allow-all';
import { networkPolicyDangling } from './network/network-policy-dangling';
import { networkPolicyMissing } from './network/network-policy-missing';
import { nodePort } from './network/node-port';
import { routeBackendMissing } from './network/route-backend-missing';
import { serviceTargetPort } from './network/service-target-port';
import { serviceWithoutPods } from './network/service-without-pods';

/** The rules about network. */
export const networkRules: readonly Rule[] = [
  defaultDeny,
  duplicateHost,
  externalIps,
  externalName,
  gatewayTls,
  ingressBackendMissing,
  ingressClass,
  ingressSnippet,
  ingressTls,
  ingressWildcardHost,
  loadBalancer,
  networkPolicyAllowAll,
  networkPolicyDangling,
  networkPolicyMissing,
  nodePort,
  routeBackendMissing,
  serviceTargetPort,
  serviceWithoutPods,
];
