import type {
  DeliveryEngine,
  PlatformModel,
  TenantModel,
  TenantNamespaceModel,
} from '@kubernetes-architect/architecture';
import type { INamespace } from 'kubernetes-models/v1/Namespace';
import { LABEL_PREFIX } from '../manifests/labels';
import { SIGSTORE_ADDON } from '../policies/images/chosenImageGuard';
import type { RenderContext } from '../RenderContext';
import { podSecurityLabels } from './podSecurityLabels';

/** Keeps the namespace, and so all that is in it, when it leaves the repository. */
const KEEP_ANNOTATIONS: Record<DeliveryEngine, Record<string, string>> = {
  argocd: { 'argocd.argoproj.io/sync-options': 'Prune=false,Delete=false' },
  flux: { 'kustomize.toolkit.fluxcd.io/prune': 'disabled' },
};

/** Pod Security Standards of the oldest Kubernetes version among the clusters. */
function podSecurityVersion(
  model: PlatformModel,
  namespace: TenantNamespaceModel,
): string {
  const minors = model.clusters
    .filter(({ name }) => namespace.clusters.includes(name))
    .map(({ kubernetesVersion }) => Number(kubernetesVersion.split('.')[1]));
  return `v1.${Math.min(...minors)}`;
}

/** The namespace of a tenant in an environment, held to the Pod Security level that was decided. */
export function tenantNamespace(options: {
  context: RenderContext;
  tenant: TenantModel;
  namespace: TenantNamespaceModel;
}): INamespace {
  const { context, tenant, namespace } = options;
  const { model } = context;
  // The controller of Sigstore looks only at namespaces that ask for it.
  const verifies = context.hasAddon(SIGSTORE_ADDON);
  const version = podSecurityVersion(model, namespace);
  const production = model.environments.some(
    ({ name, production: is }) => is && name === namespace.environment,
  );
  return {
    apiVersion: 'v1',
    kind: 'Namespace',
    metadata: {
      name: namespace.name,
      labels: {
        [`${LABEL_PREFIX}/tenant`]: tenant.name,
        ...podSecurityLabels(model, version),
        ...(verifies && { 'policy.sigstore.dev/include': 'true' }),
      },
      annotations: {
        [`${LABEL_PREFIX}/owner`]: tenant.owner,
        ...(production && KEEP_ANNOTATIONS[model.delivery.engine]),
      },
    },
  };
}
