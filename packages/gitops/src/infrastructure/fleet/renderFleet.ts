import { stageOf } from '@kubernetes-architect/addons';
import type { EnvironmentModel } from '@kubernetes-architect/architecture';
import {
  KUSTOMIZATION_FILE,
  kustomization,
} from '../../manifests/kustomization';
import { LABEL_PREFIX } from '../../manifests/labels';
import type { RenderContext } from '../../RenderContext';
import type { RepositoryFile } from '../../tree/RepositoryTree';
import { manifestFile } from '../../yaml/manifestFile';

/** Namespace of what a second GitOps engine brings. */
const NAMESPACE = 'platform-fleet';

/** Folders that Rancher Fleet follows: one for each environment. */
const ENVIRONMENTS = 'fleet/envs';

/** Folders that Config Sync follows: one for each cluster. */
const CLUSTERS = 'fleet/clusters';

/** Settings of the bundle that Rancher Fleet makes of a folder: https://fleet.rancher.io/ref-fleet-yaml. */
function bundle() {
  return {
    defaultNamespace: NAMESPACE,
    kustomize: { dir: '.' },
    correctDrift: { enabled: true },
  };
}

/** What every cluster of an environment can read of where it belongs. Teams add to the folder what else all of them need. */
function environmentFiles(
  { name, production }: EnvironmentModel,
  { model, hasAddon }: RenderContext,
): RepositoryFile[] {
  const folder = `${ENVIRONMENTS}/${name}`;
  return [
    ...(hasAddon('rancher-fleet')
      ? [manifestFile(`${folder}/fleet.yaml`, bundle())]
      : []),
    manifestFile(
      `${folder}/${KUSTOMIZATION_FILE}`,
      kustomization({ resources: ['namespace.yaml', 'environment.yaml'] }),
    ),
    manifestFile(`${folder}/namespace.yaml`, {
      apiVersion: 'v1',
      kind: 'Namespace',
      metadata: {
        name: NAMESPACE,
        labels: { 'pod-security.kubernetes.io/enforce': 'restricted' },
      },
    }),
    manifestFile(`${folder}/environment.yaml`, {
      apiVersion: 'v1',
      kind: 'ConfigMap',
      metadata: {
        name: 'environment',
        namespace: NAMESPACE,
        labels: { [`${LABEL_PREFIX}/environment`]: name },
      },
      data: {
        environment: name,
        platform: model.name,
        production: String(production),
      },
    }),
  ];
}

/** The folder of each cluster that runs Config Sync: what its environment has. */
function clusterFiles({ model, addons }: RenderContext): RepositoryFile[] {
  const followers =
    addons.find(({ definition }) => definition.name === 'config-sync')
      ?.clusters ?? [];
  return followers.map(cluster => {
    const stage = stageOf(model, cluster);
    return manifestFile(
      `${CLUSTERS}/${cluster.name}/${KUSTOMIZATION_FILE}`,
      kustomization({
        resources: stage ? [`../../envs/${stage.name}`] : [],
      }),
    );
  });
}

/** Folders that a second GitOps engine follows, and that no other owns; none without such an engine. */
export function renderFleet(context: RenderContext): RepositoryFile[] {
  const { model, hasAddon } = context;
  if (!hasAddon('rancher-fleet') && !hasAddon('config-sync')) return [];
  return [
    ...model.environments.flatMap(environment =>
      environmentFiles(environment, context),
    ),
    ...clusterFiles(context),
  ];
}
