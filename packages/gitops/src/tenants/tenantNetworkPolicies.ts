import type { KubernetesObject } from '@kubernetes-architect/addons';
import type {
  PlatformModel,
  TenantModel,
} from '@kubernetes-architect/architecture';
import type { INetworkPolicy } from 'kubernetes-models/networking.k8s.io/v1/NetworkPolicy';
import { isolatesPods } from '../policies/networkIsolation';
import { clusterDns } from './clusterDns';
import { egressByName } from './egressByName';

const API_VERSION = 'networking.k8s.io/v1';

/** Nothing may come in or go out that no other policy allows. */
function defaultDeny(): INetworkPolicy {
  return {
    apiVersion: API_VERSION,
    kind: 'NetworkPolicy',
    metadata: { name: 'default-deny' },
    spec: { podSelector: {}, policyTypes: ['Ingress', 'Egress'] },
  };
}

/** Every pod may ask the cluster's DNS. */
function allowDns(model: PlatformModel, tenant: TenantModel): INetworkPolicy {
  return {
    apiVersion: API_VERSION,
    kind: 'NetworkPolicy',
    metadata: { name: 'allow-dns' },
    spec: {
      podSelector: {},
      policyTypes: ['Egress'],
      egress: clusterDns(model, tenant).map(({ namespace, pods, port }) => ({
        to: [
          {
            namespaceSelector: {
              matchLabels: { 'kubernetes.io/metadata.name': namespace },
            },
            podSelector: { matchLabels: pods },
          },
        ],
        ports: [
          { port, protocol: 'UDP' },
          { port, protocol: 'TCP' },
        ],
      })),
    },
  };
}

/** Every pod of the tenant may reach the networks that the tenant names. */
function allowNetworks({ egress }: TenantModel): INetworkPolicy[] {
  const networks = egress.flatMap(({ cidr, port }) =>
    cidr === undefined
      ? []
      : [
          {
            to: [{ ipBlock: { cidr } }],
            ports: [{ port, protocol: 'TCP' as const }],
          },
        ],
  );
  return networks.length === 0
    ? []
    : [
        {
          apiVersion: API_VERSION,
          kind: 'NetworkPolicy',
          metadata: { name: 'allow-networks' },
          spec: { podSelector: {}, policyTypes: ['Egress'], egress: networks },
        },
      ];
}

/** Network policies of a namespace, before those of its apps; none where pods may reach each other freely. */
export function tenantNetworkPolicies(
  model: PlatformModel,
  tenant: TenantModel,
): KubernetesObject[] {
  if (!isolatesPods(model)) return [];
  return model.choices['network-isolation'] === 'default-deny-l7'
    ? [defaultDeny(), ...allowNetworks(tenant), ...egressByName(model, tenant)]
    : [defaultDeny(), allowDns(model, tenant), ...allowNetworks(tenant)];
}
