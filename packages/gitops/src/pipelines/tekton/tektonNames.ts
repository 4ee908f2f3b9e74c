import {
  type ClusterModel,
  IN_CLUSTER_SERVER,
  type PlatformModel,
} from '@kubernetes-architect/architecture';
import type { RenderContext } from '../../RenderContext';
import { pipelineSystem } from '../pipelineSystem';

/** Namespace of the pipelines and their runs. */
export const TEKTON_NAMESPACE = 'platform-pipelines';

/** Folder of the objects. */
export const TEKTON_FOLDER = 'tekton';

/** Account of the runs: it may do nothing in the cluster. */
export const RUN_ACCOUNT = 'pipeline';

/** Account of the listener: it may start runs and nothing else. */
export const LISTENER_ACCOUNT = 'listener';

/** Whether the pipelines are objects of a cluster. */
export function hasTekton({
  model,
  choices,
}: Pick<RenderContext, 'choices' | 'model'>): boolean {
  return pipelineSystem({ ...model, choices }) === 'tekton';
}

/** The cluster that runs the pipelines: the one from which the others are steered. */
export function pipelineCluster({
  clusters,
}: Pick<PlatformModel, 'clusters'>): ClusterModel | undefined {
  return (
    clusters.find(({ server }) => server === IN_CLUSTER_SERVER) ?? clusters[0]
  );
}
