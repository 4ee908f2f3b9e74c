import {
  type ClusterModel,
  compareNames,
  IN_CLUSTER_SERVER,
  type PlatformModel,
} from '@kubernetes-architect/architecture';
import type { IApplicationSet } from '@kubernetes-models/argo-cd/argoproj.io/v1alpha1/ApplicationSet';
import { KUSTOMIZATION_FILE, kustomization } from '../manifests/kustomization';
import { LABEL_PREFIX } from '../manifests/labels';
import type { RepositoryFile } from '../tree/RepositoryTree';
import type { Wiring } from '../wiring/Wiring';
import { manifestFile } from '../yaml/manifestFile';
import { serializeYaml } from '../yaml/serializeYaml';
import type { ClusterSelector } from './applicationSet';
import { flattenData, isSelected } from './clusterSelection';
import { clusterData, clusterFile } from './renderClusters';

/** Label that says where in an ApplicationSet the file of the cluster is named. */
const GENERATOR_LABEL = `${LABEL_PREFIX}/generator`;

/** Where each kind of ApplicationSet names the files of the clusters. */
const FILE_PATHS = {
  files: '/spec/generators/0/git/files/0/path',
  matrix: '/spec/generators/0/matrix/generators/0/git/files/0/path',
} as const;

/** Whether each of several clusters runs an Argo CD of its own. With one cluster it is the hub of itself. */
export function isPerCluster({
  choices,
  clusters,
}: Pick<PlatformModel, 'choices' | 'clusters'>): boolean {
  return (
    choices['gitops-engine'] === 'argocd-per-cluster' && clusters.length > 1
  );
}

/** The same platform as each Argo CD sees it: every cluster is the one that it runs in. */
export function seenFromWithin(wiring: Wiring): Wiring {
  const { model } = wiring;
  return {
    ...wiring,
    model: {
      ...model,
      clusters: model.clusters.map(cluster => ({
        ...cluster,
        server: IN_CLUSTER_SERVER,
      })),
    },
  };
}

/** Which clusters a set takes, as the platform wrote it. */
function clusterSelector({
  spec,
}: IApplicationSet): ClusterSelector | undefined {
  const [generator] = spec?.generators ?? [];
  const own = generator?.matrix?.generators[0] ?? generator;
  return own?.selector as ClusterSelector | undefined;
}

function generatorKind({ spec }: IApplicationSet): keyof typeof FILE_PATHS {
  return spec?.generators[0]?.matrix ? 'matrix' : 'files';
}

/** A set with the label by which the folder of a cluster narrows it down. */
export function withGeneratorLabel(set: IApplicationSet): IApplicationSet {
  return {
    ...set,
    metadata: {
      ...set.metadata,
      labels: {
        ...set.metadata?.labels,
        [GENERATOR_LABEL]: generatorKind(set),
      },
    },
  };
}

/** Makes sets read the data of this cluster alone. */
function narrowingPatches(
  cluster: ClusterModel,
  sets: readonly IApplicationSet[],
) {
  const kinds = [...new Set(sets.map(generatorKind))].sort(compareNames);
  return kinds.map(kind => ({
    patch: serializeYaml([
      { op: 'replace', path: FILE_PATHS[kind], value: clusterFile(cluster) },
    ]),
    target: {
      kind: 'ApplicationSet',
      labelSelector: `${GENERATOR_LABEL}=${kind}`,
    },
  }));
}

function removalPatch({ metadata }: IApplicationSet) {
  const name = metadata?.name ?? '';
  return {
    patch: serializeYaml({
      $patch: 'delete',
      apiVersion: 'argoproj.io/v1alpha1',
      kind: 'ApplicationSet',
      metadata: { name },
    }),
    target: { kind: 'ApplicationSet', name },
  };
}

/** What the Argo CD of each cluster brings in: the projects, and of the ApplicationSets those that take its cluster. */
export function renderClusterFolders(
  wiring: Wiring,
  sets: readonly IApplicationSet[],
): RepositoryFile[] {
  return wiring.model.clusters.map(cluster => {
    const fields = flattenData(clusterData(wiring, cluster));
    const takes = (set: IApplicationSet) =>
      isSelected(fields, clusterSelector(set));
    const taken = sets.filter(takes);
    return manifestFile(
      `clusters/${cluster.name}/argocd/${KUSTOMIZATION_FILE}`,
      kustomization({
        resources: [
          '../../../projects',
          ...(taken.length > 0 ? ['../../../appsets'] : []),
        ],
        patches:
          taken.length === 0
            ? []
            : [
                ...sets.filter(set => !takes(set)).map(removalPatch),
                ...narrowingPatches(cluster, taken),
              ],
      }),
    );
  });
}

/** Kustomizations that list the files of folders which the clusters share. */
export function renderSharedFolders(
  files: readonly RepositoryFile[],
): RepositoryFile[] {
  return ['appsets', 'projects'].flatMap(folder => {
    const resources = files
      .filter(({ path }) => path.startsWith(`${folder}/`))
      .map(({ path }) => path.slice(folder.length + 1));
    return resources.length === 0
      ? []
      : [
          manifestFile(
            `${folder}/${KUSTOMIZATION_FILE}`,
            kustomization({ resources: resources.sort(compareNames) }),
          ),
        ];
  });
}
