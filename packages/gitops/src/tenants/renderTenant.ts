import type {
  PlatformModel,
  TenantModel,
  TenantNamespaceModel,
} from '@kubernetes-architect/architecture';
import { KUSTOMIZATION_FILE, kustomization } from '../manifests/kustomization';
import { LABEL_PREFIX } from '../manifests/labels';
import type { RepositoryFile } from '../tree/RepositoryTree';
import { manifestFile } from '../yaml/manifestFile';
import { ownerDebugAccess, ownerViewBinding } from './tenantAccess';
import { reconcilerAccess } from './reconcilerAccess';
import { tenantLimitRange, tenantQuota } from './tenantLimits';
import { tenantNamespace } from './tenantNamespace';
import { tenantNetworkPolicies } from './tenantNetworkPolicies';

function renderBase(tenant: TenantModel): RepositoryFile[] {
  const folder = `tenants/${tenant.name}/base`;
  const files = [
    manifestFile(`${folder}/access.yaml`, ownerViewBinding(tenant)),
    manifestFile(
      `${folder}/limits.yaml`,
      tenantLimitRange(),
      tenantQuota(tenant),
    ),
    manifestFile(`${folder}/network-policies.yaml`, ...tenantNetworkPolicies()),
  ];
  const resources = files.map(({ path }) => path.slice(folder.length + 1));
  return [
    ...files,
    manifestFile(
      `${folder}/${KUSTOMIZATION_FILE}`,
      kustomization({ resources }),
    ),
  ];
}

function renderEnvironment(options: {
  model: PlatformModel;
  tenant: TenantModel;
  namespace: TenantNamespaceModel;
}): RepositoryFile[] {
  const { model, tenant, namespace } = options;
  const folder = `tenants/${tenant.name}/envs/${namespace.environment}`;
  const production = model.environments.some(
    ({ name, production: is }) => is && name === namespace.environment,
  );
  const files = [
    ...(production
      ? []
      : [
          manifestFile(
            `${folder}/debug-access.yaml`,
            ...ownerDebugAccess(tenant),
          ),
        ]),
    manifestFile(`${folder}/namespace.yaml`, tenantNamespace(options)),
    ...(model.delivery.engine === 'flux'
      ? [
          manifestFile(
            `${folder}/reconciler-access.yaml`,
            ...reconcilerAccess(namespace.name),
          ),
        ]
      : []),
  ];
  const overlay = kustomization({
    namespace: namespace.name,
    labels: [
      { pairs: { [`${LABEL_PREFIX}/environment`]: namespace.environment } },
    ],
    resources: [
      '../../base',
      ...files.map(({ path }) => path.slice(folder.length + 1)),
    ],
  });
  return [...files, manifestFile(`${folder}/${KUSTOMIZATION_FILE}`, overlay)];
}

/** Folder of a tenant: what is the same everywhere, and one overlay for each environment. */
export function renderTenant(
  model: PlatformModel,
  tenant: TenantModel,
): RepositoryFile[] {
  return [
    ...renderBase(tenant),
    ...tenant.namespaces.flatMap(namespace =>
      renderEnvironment({ model, tenant, namespace }),
    ),
  ];
}
