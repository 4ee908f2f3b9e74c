import {
  compareNames,
  type TenantModel,
} from '@kubernetes-architect/architecture';
import { KUSTOMIZATION_FILE, kustomization } from '../manifests/kustomization';
import type { RenderContext } from '../RenderContext';
import { tenantLimitRange, tenantQuota } from '../tenants/tenantLimits';
import { tenantNamespace } from '../tenants/tenantNamespace';
import { tenantNetworkPolicies } from '../tenants/tenantNetworkPolicies';
import type { RepositoryFile } from '../tree/RepositoryTree';
import { manifestFile } from '../yaml/manifestFile';
import { previewedApps, previewRoomFolder } from './previewedApps';

/** What one preview may take: it is looked at, not loaded. */
const QUOTA = { cpu: '2', memory: '4Gi', pods: 10 };

/** Name that the ApplicationSet replaces by the one of the pull request. */
const NAMESPACE = 'preview';

/**
 * The namespace that a preview stands in, with its quota and its network
 * policies. It comes from the fleet, so that no pull request can change it.
 */
export function renderPreviewRooms(
  context: RenderContext,
  tenant: TenantModel,
): RepositoryFile[] {
  const { model } = context;
  const environments = new Set(
    previewedApps(model)
      .filter(({ app }) => app.tenant === tenant.name)
      .map(({ placement }) => placement.environment),
  );
  return tenant.namespaces
    .filter(({ environment }) => environments.has(environment))
    .sort((left, right) => compareNames(left.environment, right.environment))
    .flatMap(namespace => {
      const folder = previewRoomFolder(tenant.name, namespace.environment);
      const policies = tenantNetworkPolicies(model, tenant);
      const files = [
        manifestFile(
          `${folder}/namespace.yaml`,
          tenantNamespace({
            context,
            tenant,
            namespace: { ...namespace, name: NAMESPACE },
          }),
        ),
        manifestFile(
          `${folder}/limits.yaml`,
          tenantLimitRange(),
          tenantQuota({ ...tenant, quota: QUOTA }),
        ),
        ...(policies.length > 0
          ? [manifestFile(`${folder}/network-policies.yaml`, ...policies)]
          : []),
      ];
      return [
        ...files,
        manifestFile(
          `${folder}/${KUSTOMIZATION_FILE}`,
          kustomization({
            namespace: NAMESPACE,
            resources: files.map(({ path }) => path.slice(folder.length + 1)),
          }),
        ),
      ];
    });
}
