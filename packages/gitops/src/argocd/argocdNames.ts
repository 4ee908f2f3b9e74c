import { IN_CLUSTER_SERVER } from '@kubernetes-architect/architecture';

/** Release of Argo CD that the bootstrap installs. */
export const ARGOCD_VERSION = 'v3.2.0';

/** The manifests of that release. */
export const ARGOCD_INSTALL = `https://raw.githubusercontent.com/argoproj/argo-cd/${ARGOCD_VERSION}/manifests/install.yaml`;

/** Namespace of Argo CD, its projects, Applications and ApplicationSets. */
export const ARGOCD_NAMESPACE = 'argocd';

/** Project of the platform itself, beside one for each tenant. */
export const PLATFORM_PROJECT = 'platform';

/** The cluster in which Argo CD runs. */
export const ARGOCD_DESTINATION = {
  namespace: ARGOCD_NAMESPACE,
  server: IN_CLUSTER_SERVER,
};
