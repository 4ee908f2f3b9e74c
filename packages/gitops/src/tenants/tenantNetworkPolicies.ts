import type { INetworkPolicy } from 'kubernetes-models/networking.k8s.io/v1/NetworkPolicy';

const DNS_PORT = 53;

/** Nothing may come in or go out that no other policy allows. */
function defaultDeny(): INetworkPolicy {
  return {
    apiVersion: 'networking.k8s.io/v1',
    kind: 'NetworkPolicy',
    metadata: { name: 'default-deny' },
    spec: { podSelector: {}, policyTypes: ['Ingress', 'Egress'] },
  };
}

/** Every pod may ask the cluster's DNS. */
function allowDns(): INetworkPolicy {
  return {
    apiVersion: 'networking.k8s.io/v1',
    kind: 'NetworkPolicy',
    metadata: { name: 'allow-dns' },
    spec: {
      podSelector: {},
      policyTypes: ['Egress'],
      egress: [
        {
          to: [
            {
              namespaceSelector: {
                matchLabels: { 'kubernetes.io/metadata.name': 'kube-system' },
              },
              podSelector: { matchLabels: { 'k8s-app': 'kube-dns' } },
            },
          ],
          ports: [
            { port: DNS_PORT, protocol: 'UDP' },
            { port: DNS_PORT, protocol: 'TCP' },
          ],
        },
      ],
    },
  };
}

/** Network policies of a namespace, before those of its apps. */
export function tenantNetworkPolicies(): INetworkPolicy[] {
  return [defaultDeny(), allowDns()];
}
