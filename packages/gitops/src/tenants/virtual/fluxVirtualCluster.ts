import type { SelectedAddon } from '@kubernetes-architect/addons';
import type { IHelmRelease } from '@kubernetes-models/flux-cd/helm.toolkit.fluxcd.io/v2/HelmRelease';
import type { IKustomization } from '@kubernetes-models/flux-cd/kustomize.toolkit.fluxcd.io/v1/Kustomization';
import type { IGitRepository } from '@kubernetes-models/flux-cd/source.toolkit.fluxcd.io/v1/GitRepository';
import { fluxKustomization } from '../../flux/fluxKustomization';
import { FLUX_HELM_ACCOUNT, FLUX_NAMESPACE } from '../../flux/fluxNames';
import { environmentFluxSource } from '../../flux/fluxSource';
import { gitRepository } from '../../flux/gitRepositories';
import { environmentSource } from '../../wiring/environmentSource';
import type { RenderContext } from '../../RenderContext';
import { VIRTUAL_RECONCILER } from './insideObjects';
import type { VirtualCluster } from './virtualClusters';

/** Name of the ConfigMaps with the values, beside Flux. */
export function virtualValuesName(
  { name }: VirtualCluster,
  layer: 'base' | 'user',
): string {
  return `${name}-virtual-${layer}`;
}

/** The chart as Flux installs it into the namespace of the tenant. */
export function virtualRelease(
  virtual: VirtualCluster,
  { definition, version }: SelectedAddon,
): object[] {
  const { name } = virtual;
  const { source } = definition;
  if (source.kind !== 'helm') return [];
  const release: IHelmRelease = {
    apiVersion: 'helm.toolkit.fluxcd.io/v2',
    kind: 'HelmRelease',
    metadata: { name: `${name}-virtual`, namespace: FLUX_NAMESPACE },
    spec: {
      chart: {
        spec: {
          chart: source.chart,
          sourceRef: { kind: 'HelmRepository', name: `${name}-virtual` },
          version,
        },
      },
      driftDetection: { mode: 'enabled' },
      install: { remediation: { retries: 3 } },
      interval: '1h',
      releaseName: name,
      serviceAccountName: FLUX_HELM_ACCOUNT,
      storageNamespace: name,
      targetNamespace: name,
      timeout: '10m',
      upgrade: { remediation: { remediateLastFailure: true, retries: 3 } },
      valuesFrom: (['base', 'user'] as const).map(layer => ({
        kind: 'ConfigMap' as const,
        name: virtualValuesName(virtual, layer),
      })),
    },
  };
  return [
    {
      apiVersion: 'source.toolkit.fluxcd.io/v1',
      kind: 'HelmRepository',
      metadata: { name: `${name}-virtual`, namespace: FLUX_NAMESPACE },
      spec: {
        interval: '1h',
        ...(source.repository.startsWith('oci://') && { type: 'oci' }),
        url: source.repository,
      },
    },
    release,
  ];
}

/**
 * The apps of a tenant as Flux brings them into its virtual cluster. Source,
 * Secret and Kustomizations are in the namespace of the tenant, since Flux
 * follows no references into other namespaces.
 */
export function virtualApps(
  { model }: RenderContext,
  { name: namespace, tenant, environment, secret }: VirtualCluster,
): Array<IGitRepository | IKustomization> {
  const part = { part: 'apps', tenant: tenant.name } as const;
  const source = environmentFluxSource(model, part, environment.name);
  const apps = model.apps.filter(
    app =>
      app.tenant === tenant.name &&
      app.environments.some(each => each.environment === environment.name),
  );
  if (apps.length === 0) return [];
  return [
    gitRepository(model, {
      name: source.name,
      namespace,
      source: environmentSource(model, part, environment.name),
    }),
    ...apps.map((app): IKustomization => {
      const made = fluxKustomization({
        name: app.name,
        path: `apps/${app.name}/envs/${environment.name}`,
        serviceAccountName: VIRTUAL_RECONCILER,
        source,
        orphan: environment.production,
      });
      return {
        ...made,
        metadata: { ...made.metadata, namespace },
        spec: made.spec && {
          ...made.spec,
          kubeConfig: { secretRef: { name: secret, key: 'config' } },
        },
      };
    }),
  ];
}
