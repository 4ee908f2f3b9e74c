import type { KubernetesObject } from '@kubernetes-architect/addons';
import { compareNames, gitSource } from '@kubernetes-architect/architecture';
import type { IAppProject } from '@kubernetes-models/argo-cd/argoproj.io/v1alpha1/AppProject';
import { OBJECT_PARTS, type PreparedAddon } from '../addons/PreparedAddon';
import { ORDER_NAMESPACE } from '../infrastructure/crossplane/crossplaneNames';
import { ordersClusters } from '../infrastructure/crossplane/ordersClusters';
import {
  BUILT_IN_CLUSTER_KINDS,
  clusterScope,
} from '../manifests/clusterScope';
import { type ObjectKind, objectKinds } from '../manifests/objectKinds';
import { previewedApps, previewNamespace } from '../previews/previewedApps';
import { hasTekton, TEKTON_NAMESPACE } from '../pipelines/tekton/tektonNames';
import { hasPullSecretFolder } from '../secrets/tenantSecrets';
import type { Wiring } from '../wiring/Wiring';
import { chartRepository } from './addons/chartRepository';
import { ARGOCD_DESTINATION, ARGOCD_NAMESPACE } from './argocdNames';
import { destinations } from './destinations';
import { platformSyncWindows } from './syncWindows';

/** What the root Application brings in. */
const ROOT_KINDS: readonly ObjectKind[] = [
  { group: 'argoproj.io', kind: 'AppProject' },
  { group: 'argoproj.io', kind: 'ApplicationSet' },
];

/** Charts put roles and bindings there, for example to read the authentication settings of the API server. */
const CHART_NAMESPACE = 'kube-system';

/** A chart cannot be looked into when a repository is generated: it may bring any kind into its namespaces. */
const ANY_KIND: ObjectKind = { group: '*', kind: '*' };

function distinctKinds(kinds: readonly ObjectKind[]): ObjectKind[] {
  const byKey = new Map(
    kinds.map(({ group, kind }) => [`${group}/${kind}`, { group, kind }]),
  );
  return [...byKey.entries()]
    .sort(([left], [right]) => compareNames(left, right))
    .map(([, kind]) => kind);
}

function distinct(texts: readonly string[]): string[] {
  return [...new Set(texts)].sort(compareNames);
}

function comesFromElsewhere({ addon }: PreparedAddon): boolean {
  return addon.definition.source.kind !== 'objects';
}

function sourceAddress({ addon }: PreparedAddon): string[] {
  const { source } = addon.definition;
  if (source.kind === 'helm') return [chartRepository(source.repository)];
  return source.kind === 'git' ? [source.url] : [];
}

function objectsOf(prepared: PreparedAddon): KubernetesObject[] {
  return OBJECT_PARTS.flatMap(part => {
    const { base, environments, clusters } = prepared[part];
    return [
      ...(base ?? []),
      ...[...environments.values()].flat(),
      ...[...clusters.values()].flat(),
    ];
  });
}

/** Namespaces that add-ons live in, and those of the objects that are written for them. */
function addonNamespaces(prepared: readonly PreparedAddon[]): string[] {
  return distinct([
    ...(prepared.some(comesFromElsewhere) ? [CHART_NAMESPACE] : []),
    ...prepared.flatMap(each => [
      each.addon.definition.namespace,
      ...objectsOf(each).flatMap(({ metadata }) => metadata?.namespace ?? []),
      ...[...each.secrets.byCluster.values()].flatMap(secrets =>
        secrets.map(({ namespace }) => namespace),
      ),
    ]),
  ]);
}

/** Secrets of tenants and add-ons, which people add: no file of the generator shows their kind. */
function addedKinds({ model, prepared }: Wiring): ObjectKind[] {
  const added =
    prepared.some(({ secrets }) => secrets.byCluster.size > 0) ||
    model.environments.some(({ name }) => hasPullSecretFolder(model, name));
  if (!added) return [];
  return model.choices.secrets === 'sealed-secrets'
    ? [{ group: 'bitnami.com', kind: 'SealedSecret' }]
    : [{ group: '', kind: 'Secret' }];
}

/** Kinds that the platform brings in: exactly those of its own files, and what charts may bring. */
function platformKinds(wiring: Wiring) {
  const { addons, prepared, manifests } = wiring;
  const own = objectKinds(
    manifests.filter(({ path }) => !path.startsWith('apps/')),
  );
  const isClusterScoped = clusterScope(addons);
  const fromElsewhere = prepared.filter(comesFromElsewhere);
  const broughtAlong = fromElsewhere.flatMap(({ addon }) =>
    addon.definition.provides.kinds.filter(isClusterScoped),
  );
  return {
    clusterResourceWhitelist: distinctKinds([
      ...own.filter(isClusterScoped),
      ...broughtAlong,
      ...(fromElsewhere.length > 0 ? BUILT_IN_CLUSTER_KINDS : []),
    ]),
    namespaceResourceWhitelist:
      fromElsewhere.length > 0
        ? [ANY_KIND]
        : distinctKinds([
            ...ROOT_KINDS,
            ...own.filter(kind => !isClusterScoped(kind)),
            ...addedKinds(wiring),
          ]),
  };
}

/** What the project of the platform allows: its own repositories, its namespaces, its kinds. */
export function platformProjectSpec(
  wiring: Wiring,
): NonNullable<IAppProject['spec']> {
  const { model, prepared, policyEnvironments } = wiring;
  return {
    description:
      'Projects, ApplicationSets, add-ons, policies and the namespaces of the tenants',
    ...platformKinds(wiring),
    destinations: [
      ARGOCD_DESTINATION,
      // On every cluster that Argo CD knows; which one gets an add-on is said in the data of the clusters.
      ...distinct([
        ...addonNamespaces(prepared),
        ...(policyEnvironments.length > 0 ? [ARGOCD_NAMESPACE] : []),
        ...(hasTekton(wiring) ? [TEKTON_NAMESPACE] : []),
        ...(ordersClusters(wiring) ? [ORDER_NAMESPACE] : []),
        ...model.operators.map(({ namespace }) => namespace),
      ]).map(namespace => ({ namespace, server: '*' })),
      ...model.tenants.flatMap(tenant => destinations(model, tenant)),
      ...previewedApps(model).map(({ app, cluster }) => ({
        namespace: previewNamespace(app, '*'),
        server: cluster.server,
      })),
    ],
    sourceRepos: distinct([
      gitSource(model, { part: 'fleet' }).repoURL,
      gitSource(model, { part: 'infrastructure' }).repoURL,
      ...prepared.flatMap(sourceAddress),
    ]),
    ...platformSyncWindows(model),
  };
}
