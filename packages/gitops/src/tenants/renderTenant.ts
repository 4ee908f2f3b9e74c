import type {
  EnvironmentModel,
  TenantModel,
  TenantNamespaceModel,
} from '@kubernetes-architect/architecture';
import { appKinds } from '../apps/appKinds';
import { KUSTOMIZATION_FILE, kustomization } from '../manifests/kustomization';
import { LABEL_PREFIX } from '../manifests/labels';
import { pullSecretCopy } from '../registry/pullSecret';
import { pullsByToken } from '../registry/registryAccess';
import { renderPreviewRooms } from '../previews/previewRoom';
import { ENCRYPTED_FOLDER, encryptedList } from '../secrets/encryptedFolder';
import {
  hasPullSecretFolder,
  tenantSecretsFolder,
} from '../secrets/tenantSecrets';
import type { RenderContext } from '../RenderContext';
import type { RepositoryFile } from '../tree/RepositoryTree';
import { manifestFile } from '../yaml/manifestFile';
import {
  ownerDebugAccess,
  ownerViewBinding,
  reliabilityDebugAccess,
} from './tenantAccess';
import { reconcilerAccess } from './reconcilerAccess';
import {
  platformPriorityQuota,
  tenantLimitRange,
  tenantQuota,
} from './tenantLimits';
import { tenantNamespace } from './tenantNamespace';
import { tenantNetworkPolicies } from './tenantNetworkPolicies';
import { renderVirtualClusters } from './virtual/renderVirtualClusters';
import { virtualAccess } from './virtual/virtualAccess';
import {
  virtualClusterAddon,
  virtualClusters,
} from './virtual/virtualClusters';

function renderBase(
  { model }: RenderContext,
  tenant: TenantModel,
): RepositoryFile[] {
  const folder = `tenants/${tenant.name}/base`;
  const networkPolicies = tenantNetworkPolicies(model, tenant);
  const files = [
    manifestFile(`${folder}/access.yaml`, ownerViewBinding(tenant)),
    manifestFile(
      `${folder}/limits.yaml`,
      tenantLimitRange(),
      tenantQuota(tenant),
      platformPriorityQuota(),
    ),
    ...(networkPolicies.length > 0
      ? [manifestFile(`${folder}/network-policies.yaml`, ...networkPolicies)]
      : []),
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

/** People who may run commands in the pods of a namespace. */
function renderDebugAccess(options: {
  context: RenderContext;
  tenant: TenantModel;
  environment: EnvironmentModel;
}): RepositoryFile[] {
  const { context, tenant, environment } = options;
  const objects = [
    ...(environment.production ? [] : ownerDebugAccess(tenant)),
    ...reliabilityDebugAccess(context, environment),
  ];
  const folder = `tenants/${tenant.name}/envs/${environment.name}`;
  return objects.length === 0
    ? []
    : [manifestFile(`${folder}/debug-access.yaml`, ...objects)];
}

function renderEnvironment(options: {
  context: RenderContext;
  tenant: TenantModel;
  namespace: TenantNamespaceModel;
}): RepositoryFile[] {
  const { context, tenant, namespace } = options;
  const { model } = context;
  const folder = `tenants/${tenant.name}/envs/${namespace.environment}`;
  const pullSecret = pullsByToken(context)
    ? pullSecretCopy(context, namespace.name)
    : [];
  const access = virtualClusters(context, tenant)
    .filter(({ environment }) => environment.name === namespace.environment)
    .flatMap(virtualAccess);
  const files = [
    ...(access.length > 0
      ? [manifestFile(`${folder}/virtual-cluster.yaml`, ...access)]
      : []),
    ...model.environments
      .filter(({ name }) => name === namespace.environment)
      .flatMap(environment =>
        renderDebugAccess({ context, tenant, environment }),
      ),
    manifestFile(
      `${folder}/namespace.yaml`,
      tenantNamespace({ context, tenant, namespace }),
    ),
    // Into a virtual cluster Flux comes as an account in there.
    ...(model.delivery.engine === 'flux' && !virtualClusterAddon(context)
      ? [
          manifestFile(
            `${folder}/reconciler-access.yaml`,
            ...reconcilerAccess({
              serviceAccount: namespace.name,
              kinds: appKinds(context, tenant),
            }),
          ),
        ]
      : []),
    ...(pullSecret.length > 0
      ? [manifestFile(`${folder}/registry-pull.yaml`, ...pullSecret)]
      : []),
  ];
  const encrypted = hasPullSecretFolder(
    { ...model, choices: context.choices },
    namespace.environment,
  )
    ? [encryptedList(tenantSecretsFolder(tenant.name, namespace.environment))]
    : [];
  const overlay = kustomization({
    namespace: namespace.name,
    labels: [
      { pairs: { [`${LABEL_PREFIX}/environment`]: namespace.environment } },
    ],
    resources: [
      '../../base',
      ...files.map(({ path }) => path.slice(folder.length + 1)),
      ...encrypted.map(() => ENCRYPTED_FOLDER),
    ],
  });
  return [
    ...files,
    ...encrypted,
    manifestFile(`${folder}/${KUSTOMIZATION_FILE}`, overlay),
  ];
}

/** Folder of a tenant: what is the same everywhere, one overlay for each environment, and what previews stand in. */
export function renderTenant(
  context: RenderContext,
  tenant: TenantModel,
): RepositoryFile[] {
  return [
    ...renderBase(context, tenant),
    ...tenant.namespaces.flatMap(namespace =>
      renderEnvironment({ context, tenant, namespace }),
    ),
    ...renderVirtualClusters(context, tenant),
    ...renderPreviewRooms(context, tenant),
  ];
}
