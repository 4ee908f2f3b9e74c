import type { KubernetesObject } from '@kubernetes-architect/addons';
import type {
  PlatformModel,
  TenantModel,
} from '@kubernetes-architect/architecture';
import { LABEL_PREFIX } from '../manifests/labels';
import { clusterDns } from './clusterDns';

/** A policy of Cilium, as far as it is written here. */
interface CiliumNetworkPolicy extends KubernetesObject {
  spec: object;
}

/** Label of a namespace, as Cilium gives it to the pods in it. */
const TENANT_OF_POD = `k8s:io.cilium.k8s.namespace.labels.${LABEL_PREFIX}/tenant`;

function policy(name: string, spec: object): CiliumNetworkPolicy {
  return {
    apiVersion: 'cilium.io/v2',
    kind: 'CiliumNetworkPolicy',
    metadata: { name },
    spec: { endpointSelector: {}, ...spec },
  };
}

/** DNS goes through the proxy of Cilium, which learns there what addresses belong to a name. */
function dns(model: PlatformModel, tenant: TenantModel): CiliumNetworkPolicy {
  return policy('allow-dns', {
    egress: clusterDns(model, tenant).map(({ namespace, pods, port }) => ({
      toEndpoints: [
        {
          matchLabels: {
            'k8s:io.kubernetes.pod.namespace': namespace,
            ...Object.fromEntries(
              Object.entries(pods).map(([key, value]) => [`k8s:${key}`, value]),
            ),
          },
        },
      ],
      toPorts: [
        {
          ports: [{ port: String(port), protocol: 'ANY' }],
          rules: { dns: [{ matchPattern: '*' }] },
        },
      ],
    })),
  });
}

/** The names that the tenant may reach, each on its port. */
function names({ egress }: TenantModel): CiliumNetworkPolicy[] {
  const rules = egress.flatMap(({ host, port }) =>
    host === undefined
      ? []
      : [
          {
            toFQDNs: [
              host.includes('*') ? { matchPattern: host } : { matchName: host },
            ],
            toPorts: [{ ports: [{ port: String(port), protocol: 'TCP' }] }],
          },
        ],
  );
  return rules.length === 0 ? [] : [policy('allow-names', { egress: rules })];
}

/** Other tenants are kept out whatever a policy of the tenant itself allows: what is denied comes before what is allowed. */
function otherTenants({ name }: TenantModel): CiliumNetworkPolicy {
  return policy('deny-other-tenants', {
    ingressDeny: [
      {
        fromEndpoints: [
          {
            matchExpressions: [
              { key: TENANT_OF_POD, operator: 'Exists' },
              { key: TENANT_OF_POD, operator: 'NotIn', values: [name] },
            ],
          },
        ],
      },
    ],
  });
}

/**
 * Policies that only Cilium knows: DNS that is seen, egress by name, and
 * segments by tenant.
 *
 * Source: https://docs.cilium.io/en/stable/security/policy/language/
 */
export function egressByName(
  model: PlatformModel,
  tenant: TenantModel,
): CiliumNetworkPolicy[] {
  return [dns(model, tenant), ...names(tenant), otherTenants(tenant)];
}
