import type { ClusterModel } from '@kubernetes-architect/architecture';
import type { INetworkPolicy } from 'kubernetes-models/networking.k8s.io/v1/NetworkPolicy';
import type { AddonPlatform } from '../../AddonPlatform';

/** Namespace of Chroma itself. */
const OWN = 'chroma';

/** Port of its interface. */
export const PORT = 8000;

/** Only tenants of a cluster reach it, since it asks nobody who they are. */
export function onlyTenants(
  { model }: AddonPlatform,
  cluster: ClusterModel,
): INetworkPolicy {
  const tenants = model.tenants
    .flatMap(({ namespaces }) => namespaces)
    .filter(({ clusters }) => clusters.includes(cluster.name))
    .map(({ name }) => name);
  return {
    apiVersion: 'networking.k8s.io/v1',
    kind: 'NetworkPolicy',
    metadata: { name: 'only-tenants', namespace: OWN },
    spec: {
      podSelector: { matchLabels: { 'app.kubernetes.io/name': 'chromadb' } },
      policyTypes: ['Ingress'],
      ingress: [
        {
          from: [
            {
              namespaceSelector: {
                matchExpressions: [
                  {
                    key: 'kubernetes.io/metadata.name',
                    operator: 'In',
                    values: [OWN, ...tenants],
                  },
                ],
              },
            },
          ],
          ports: [{ port: PORT, protocol: 'TCP' }],
        },
      ],
    },
  };
}
