import type { IHelmRelease } from '@kubernetes-models/flux-cd/helm.toolkit.fluxcd.io/v2/HelmRelease';
import type { IHelmRepository } from '@kubernetes-models/flux-cd/source.toolkit.fluxcd.io/v1/HelmRepository';
import type { IOCIRepository } from '@kubernetes-models/flux-cd/source.toolkit.fluxcd.io/v1/OCIRepository';
import type { AddonSource, SelectedAddon } from '@kubernetes-architect/addons';
import { FLUX_NAMESPACE, FLUX_HELM_ACCOUNT } from '../fluxNames';

/** A chart as the source of an add-on. */
export type HelmSource = Extract<AddonSource, { kind: 'helm' }>;

/** Layers of values in the order in which they win, and how each ConfigMap is called. */
export const VALUES_LAYERS = [
  'base',
  'environment',
  'cluster',
  'user',
] as const;

/** One layer of the values of a chart. */
export type ValuesLayer = (typeof VALUES_LAYERS)[number];

/** Helm charts in registries keep the chart in this layer: https://helm.sh/docs/topics/registries/. */
const CHART_LAYER = 'application/vnd.cncf.helm.chart.content.v1.tar+gzip';

/** How often Flux looks whether a source or a release is as it should be. */
const INTERVAL = '1h';

/** How often an installation or upgrade is tried again before it counts as failed. */
const RETRIES = 3;

/** Name of the ConfigMap with a layer of values. */
export function valuesConfigMap(addon: string, layer: ValuesLayer): string {
  return `${addon}-values-${layer}`;
}

/** Where Flux gets the chart: a registry with its tag, or a repository with an index. */
export function helmSource(
  { definition, version }: SelectedAddon,
  source: HelmSource,
): IHelmRepository | IOCIRepository {
  const metadata = { name: definition.name, namespace: FLUX_NAMESPACE };
  if (!source.repository.startsWith('oci://'))
    return {
      apiVersion: 'source.toolkit.fluxcd.io/v1',
      kind: 'HelmRepository',
      metadata,
      spec: { interval: INTERVAL, url: source.repository },
    };
  return {
    apiVersion: 'source.toolkit.fluxcd.io/v1',
    kind: 'OCIRepository',
    metadata,
    spec: {
      interval: INTERVAL,
      layerSelector: { mediaType: CHART_LAYER, operation: 'copy' },
      ref: { tag: version },
      url: `${source.repository}/${source.chart}`,
    },
  };
}

function chartOf({ definition, version }: SelectedAddon, source: HelmSource) {
  if (source.repository.startsWith('oci://'))
    return {
      chartRef: { kind: 'OCIRepository' as const, name: definition.name },
    };
  return {
    chart: {
      spec: {
        chart: source.chart,
        interval: INTERVAL,
        sourceRef: { kind: 'HelmRepository' as const, name: definition.name },
        version,
      },
    },
  };
}

/**
 * A chart as Flux installs it. It lives beside Flux and acts as its account,
 * since objects of other namespaces may not be referred to.
 */
export function helmRelease(options: {
  addon: SelectedAddon;
  source: HelmSource;
  /** Releases that have to be ready before. */
  dependsOn: readonly string[];
  /** Layers of values that some place has. */
  layers: readonly ValuesLayer[];
}): IHelmRelease {
  const { addon, source, dependsOn, layers } = options;
  const { name, namespace } = addon.definition;
  return {
    apiVersion: 'helm.toolkit.fluxcd.io/v2',
    kind: 'HelmRelease',
    metadata: {
      name,
      namespace: FLUX_NAMESPACE,
      // To uninstall a chart may delete its kinds and all that people made of them: a person does it.
      annotations: { 'kustomize.toolkit.fluxcd.io/prune': 'disabled' },
    },
    spec: {
      ...chartOf(addon, source),
      ...(dependsOn.length > 0 && {
        dependsOn: dependsOn.map(dependency => ({ name: dependency })),
      }),
      driftDetection: { mode: 'enabled' },
      install: { crds: 'CreateReplace', remediation: { retries: RETRIES } },
      interval: INTERVAL,
      releaseName: name,
      serviceAccountName: FLUX_HELM_ACCOUNT,
      storageNamespace: namespace,
      targetNamespace: namespace,
      timeout: '10m',
      upgrade: {
        crds: 'CreateReplace',
        remediation: { remediateLastFailure: true, retries: RETRIES },
      },
      valuesFrom: layers.map(layer => ({
        kind: 'ConfigMap' as const,
        name: valuesConfigMap(name, layer),
        ...(layer !== 'base' && { optional: true }),
      })),
    },
  };
}
