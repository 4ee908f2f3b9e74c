import {
  type ClusterModel,
  type GitSource,
  gitSource,
  type PlatformModel,
  repositoryName,
  type TreePart,
  treeParts,
} from '@kubernetes-architect/architecture';
import type { IGitRepository } from '@kubernetes-models/flux-cd/source.toolkit.fluxcd.io/v1/GitRepository';
import {
  environmentSource,
  rendersBranches,
} from '../wiring/environmentSource';
import { FLUX_NAMESPACE, FLUX_ROOT } from './fluxNames';

/** Name of the GitRepository that holds a part of the tree. */
export function sourceName(model: PlatformModel, of: TreePart): string {
  const name = repositoryName(model, of);
  return name === 'fleet' ? FLUX_ROOT : name;
}

/**
 * Name of the GitRepository that holds what belongs to an environment: its
 * rendered branch, where there is one.
 */
export function environmentSourceName(
  model: PlatformModel,
  of: TreePart,
  environment: string,
): string {
  const name = sourceName(model, of);
  return rendersBranches(model) ? `${name}.${environment}` : name;
}

function gitRepository(
  name: string,
  { repoURL: url, targetRevision: branch }: GitSource,
): IGitRepository {
  return {
    apiVersion: 'source.toolkit.fluxcd.io/v1',
    kind: 'GitRepository',
    metadata: { name, namespace: FLUX_NAMESPACE },
    spec: { interval: '1m', ref: { branch }, url },
  };
}

/** Every repository that the tree is cut into, and the rendered branches of the environments of a cluster, as Flux follows them. */
export function gitRepositories(
  model: PlatformModel,
  { environments }: Pick<ClusterModel, 'environments'>,
): IGitRepository[] {
  const parts = treeParts(model);
  const byName = new Map([
    ...parts.map(
      part => [sourceName(model, part), gitSource(model, part)] as const,
    ),
    ...parts.flatMap(part =>
      environments.map(
        environment =>
          [
            environmentSourceName(model, part, environment),
            environmentSource(model, part, environment),
          ] as const,
      ),
    ),
  ]);
  return [...byName].map(([name, source]) => gitRepository(name, source));
}
