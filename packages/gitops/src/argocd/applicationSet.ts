import {
  gitSource,
  type GitSource,
  type PlatformModel,
} from '@kubernetes-architect/architecture';
import type { IApplication } from '@kubernetes-models/argo-cd/argoproj.io/v1alpha1/Application';
import type { IApplicationSet } from '@kubernetes-models/argo-cd/argoproj.io/v1alpha1/ApplicationSet';
import { LABEL_PREFIX } from '../manifests/labels';
import { ARGOCD_NAMESPACE } from './argocdNames';
import { type Stage, waveAnnotations } from './stages';

/** Fields of the data files, as Argo CD's Go templates name them. */
export const CLUSTER = {
  name: '{{ .cluster.name }}',
  server: '{{ .cluster.server }}',
  stage: '{{ .cluster.stage }}',
};

type Generators = NonNullable<IApplicationSet['spec']>['generators'];

/** Which clusters an ApplicationSet is for: flags of their data files, or a field that has to be there. */
export interface ClusterSelector {
  matchLabels?: Record<string, string>;
  matchExpressions?: Array<{ key: string; operator: 'Exists' }>;
}

/** Reads the data files that a pattern finds. */
export function filesGenerator(
  { repoURL, targetRevision: revision }: GitSource,
  path: string,
): Generators[number] {
  return { git: { files: [{ path }], repoURL, revision } };
}

/** Reads the data files of the clusters that are selected. */
export function clusterGenerator(
  model: PlatformModel,
  selector: ClusterSelector,
): Generators[number] {
  return {
    ...filesGenerator(
      gitSource(model, { part: 'fleet' }),
      'clusters/*/cluster.yaml',
    ),
    selector,
  };
}

/** What differs between ApplicationSets. */
export interface ApplicationSetOptions {
  name: string;
  stage: Stage;
  /** Place in the order of its stage. */
  depth?: number;
  generators: Generators;
  /** Keeps what was deployed when an Application goes. */
  preserve: boolean;
  applicationName: string;
  labels?: Record<string, string>;
  spec: NonNullable<IApplication['spec']>;
}

/** Makes one Application for each cluster that its generators give. */
export function applicationSet(
  options: ApplicationSetOptions,
): IApplicationSet {
  const { name, stage, depth, generators, preserve } = options;
  return {
    apiVersion: 'argoproj.io/v1alpha1',
    kind: 'ApplicationSet',
    metadata: {
      name,
      namespace: ARGOCD_NAMESPACE,
      labels: { [`${LABEL_PREFIX}/stage`]: stage },
      annotations: waveAnnotations(stage, depth),
    },
    spec: {
      generators,
      goTemplate: true,
      goTemplateOptions: ['missingkey=error'],
      syncPolicy: { preserveResourcesOnDeletion: preserve },
      template: {
        metadata: {
          name: options.applicationName,
          labels: {
            [`${LABEL_PREFIX}/cluster`]: CLUSTER.name,
            ...options.labels,
          },
        },
        spec: options.spec,
      },
    },
  };
}
