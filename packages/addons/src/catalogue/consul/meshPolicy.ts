import type { KubernetesObject } from '../../KubernetesObject';

interface Configured extends KubernetesObject {
  spec: object;
}

const NAMESPACE = 'consul';

/** Nobody speaks to anybody unless an intention allows it, and never below TLS 1.2. */
export function meshPolicy(): Configured[] {
  return [
    {
      apiVersion: 'consul.hashicorp.com/v1alpha1',
      kind: 'Mesh',
      metadata: { name: 'mesh', namespace: NAMESPACE },
      spec: {
        tls: {
          incoming: { tlsMinVersion: 'TLSv1_2' },
          outgoing: { tlsMinVersion: 'TLSv1_2' },
        },
        transparentProxy: { meshDestinationsOnly: true },
      },
    },
    {
      apiVersion: 'consul.hashicorp.com/v1alpha1',
      kind: 'ProxyDefaults',
      metadata: { name: 'global', namespace: NAMESPACE },
      spec: {
        mutualTLSMode: 'strict',
        accessLogs: { enabled: true },
        config: { protocol: 'http' },
      },
    },
    {
      apiVersion: 'consul.hashicorp.com/v1alpha1',
      kind: 'ServiceIntentions',
      metadata: { name: 'deny-all', namespace: NAMESPACE },
      spec: {
        destination: { name: '*' },
        sources: [{ name: '*', action: 'deny' }],
      },
    },
  ];
}
