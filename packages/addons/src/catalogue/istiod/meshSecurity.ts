import type { IAuthorizationPolicy } from '@kubernetes-models/istio/security.istio.io/v1/AuthorizationPolicy';
import type { IPeerAuthentication } from '@kubernetes-models/istio/security.istio.io/v1/PeerAuthentication';
import type { KubernetesObject } from '../../KubernetesObject';

/** Namespace whose policies hold for the whole mesh. */
const ROOT = 'istio-system';

/** Ports for callers without an identity of the mesh: the gateway, and the health and metrics of proxies. */
const OPEN_PORTS = ['80', '443', '15020', '15021', '15090'] as const;

/** Nobody speaks in the mesh without mutual TLS and an identity. */
export function meshSecurity(): KubernetesObject[] {
  const strict: IPeerAuthentication = {
    apiVersion: 'security.istio.io/v1',
    kind: 'PeerAuthentication',
    metadata: { name: 'default', namespace: ROOT },
    spec: { mtls: { mode: 'STRICT' } },
  };
  const identified: IAuthorizationPolicy = {
    apiVersion: 'security.istio.io/v1',
    kind: 'AuthorizationPolicy',
    metadata: { name: 'deny-unidentified', namespace: ROOT },
    spec: {
      action: 'DENY',
      rules: [
        {
          from: [{ source: { notPrincipals: ['*'] } }],
          to: [{ operation: { notPorts: [...OPEN_PORTS] } }],
        },
      ],
    },
  };
  return [strict, identified];
}
