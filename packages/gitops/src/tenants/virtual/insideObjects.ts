import type { KubernetesObject } from '@kubernetes-architect/addons';
import { appKinds } from '../../apps/appKinds';
import type { RenderContext } from '../../RenderContext';
import { reconcilerAccess } from '../reconcilerAccess';
import type { VirtualCluster } from './virtualClusters';

/** Name under which Flux acts in a virtual cluster. No such account has to be there: it is impersonated. */
export const VIRTUAL_RECONCILER = 'reconciler';

/** Flux acts as an account of the namespace that its Kustomizations are in, and may there write what apps are made of. */
function fluxAccess(
  context: RenderContext,
  { name, tenant }: VirtualCluster,
): KubernetesObject[] {
  const [role, binding] = reconcilerAccess({
    serviceAccount: VIRTUAL_RECONCILER,
    kinds: appKinds(context, tenant),
  });
  return [
    { ...role, metadata: { ...role.metadata, namespace: name } },
    {
      ...binding,
      metadata: { ...binding.metadata, namespace: name },
      subjects: binding.subjects?.map(subject => ({
        ...subject,
        namespace: name,
      })),
    } as KubernetesObject,
  ];
}

/** What a virtual cluster holds from its first day: the namespace of the apps, and who may do what. */
export function insideObjects(
  context: RenderContext,
  virtual: VirtualCluster,
): KubernetesObject[] {
  const { name, tenant, environment } = virtual;
  const owners = {
    apiVersion: 'rbac.authorization.k8s.io/v1',
    kind: 'ClusterRoleBinding',
    metadata: { name: 'owners' },
    roleRef: {
      apiGroup: 'rbac.authorization.k8s.io',
      kind: 'ClusterRole',
      // What the tenant breaks outside production is its own and no one else's.
      name: environment.production ? 'view' : 'cluster-admin',
    },
    subjects: [
      {
        apiGroup: 'rbac.authorization.k8s.io',
        kind: 'Group',
        name: tenant.owner,
      },
    ],
  };
  return [
    { apiVersion: 'v1', kind: 'Namespace', metadata: { name } },
    owners,
    ...(context.model.delivery.engine === 'flux'
      ? fluxAccess(context, virtual)
      : []),
  ];
}
