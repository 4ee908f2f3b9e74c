import type { PlatformModel } from '@kubernetes-architect/architecture';
import { exampleModel } from './examples';

/** What the installation of Flux brings beside the controllers. */
export const PLATFORM_ACCOUNT = [
  {
    apiVersion: 'v1',
    kind: 'ServiceAccount',
    metadata: { name: 'kustomize-controller', namespace: 'flux-system' },
  },
  {
    apiVersion: 'rbac.authorization.k8s.io/v1',
    kind: 'ClusterRoleBinding',
    metadata: { name: 'cluster-reconciler' },
    roleRef: {
      apiGroup: 'rbac.authorization.k8s.io',
      kind: 'ClusterRole',
      name: 'cluster-admin',
    },
    subjects: [
      {
        kind: 'ServiceAccount',
        name: 'kustomize-controller',
        namespace: 'flux-system',
      },
    ],
  },
];

/** The arguments that bootstrap/flux gives the controller. */
export const LOCKDOWN = [
  '--no-cross-namespace-refs=true',
  '--no-remote-bases=true',
  '--feature-gates=CancelHealthCheckOnNewRevision=true',
  '--default-service-account=default',
];

/** Kustomizations that a cluster has of a platform without add-ons. */
export function kustomizationNames(
  model: PlatformModel,
  cluster: string,
): string[] {
  const tenants = model.tenants.flatMap(({ name, namespaces }) =>
    namespaces
      .filter(({ clusters }) => clusters.includes(cluster))
      .map(({ environment }) => `tenant.${name}.${environment}`),
  );
  const apps = model.apps.flatMap(({ name, environments }) =>
    environments
      .filter(({ clusters }) => clusters.includes(cluster))
      .map(({ environment }) => `${name}.${environment}`),
  );
  return ['flux-system', 'policies', ...tenants, ...apps].sort();
}

/** The example without add-ons: no controller is here that could reconcile a HelmRelease. */
export function exampleHere(
  change?: Parameters<typeof exampleModel>[1],
): PlatformModel {
  return {
    ...exampleModel('flux-three-environments', change),
    addons: [],
    choices: {},
  };
}
