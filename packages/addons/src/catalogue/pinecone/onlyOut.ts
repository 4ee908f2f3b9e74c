import type { INetworkPolicy } from 'kubernetes-models/networking.k8s.io/v1/NetworkPolicy';

const DNS = 53;
const HTTPS = 443;

/** From this namespace names are looked up and HTTPS is spoken, and nothing else. */
export function onlyOut(): INetworkPolicy {
  return {
    apiVersion: 'networking.k8s.io/v1',
    kind: 'NetworkPolicy',
    metadata: { name: 'only-https-out', namespace: 'pinecone' },
    spec: {
      podSelector: {},
      policyTypes: ['Ingress', 'Egress'],
      egress: [
        {
          to: [
            {
              namespaceSelector: {
                matchLabels: { 'kubernetes.io/metadata.name': 'kube-system' },
              },
            },
          ],
          ports: (['TCP', 'UDP'] as const).map(protocol => ({
            port: DNS,
            protocol,
          })),
        },
        { ports: [{ port: HTTPS, protocol: 'TCP' }] },
      ],
    },
  };
}
