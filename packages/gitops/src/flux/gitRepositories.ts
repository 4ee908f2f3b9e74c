import {
  gitSource,
  type PlatformModel,
  repositoryName,
  type TreePart,
  treeParts,
} from '@kubernetes-architect/architecture';
import type { IGitRepository } from '@kubernetes-models/flux-cd/source.toolkit.fluxcd.io/v1/GitRepository';
import { FLUX_NAMESPACE, FLUX_ROOT } from './fluxNames';

/** Name of the GitRepository that holds a part of the tree. */
export function sourceName(model: PlatformModel, of: TreePart): string {
  const name = repositoryName(model, of);
  return name === 'fleet' ? FLUX_ROOT : name;
}

/** Every repository that the tree is cut into, as Flux follows it. */
export function gitRepositories(model: PlatformModel): IGitRepository[] {
  const byName = new Map(
    treeParts(model).map(part => [
      sourceName(model, part),
      gitSource(model, part),
    ]),
  );
  return [...byName].map(
    ([name, { repoURL: url, targetRevision: branch }]) => ({
      apiVersion: 'source.toolkit.fluxcd.io/v1',
      kind: 'GitRepository',
      metadata: { name, namespace: FLUX_NAMESPACE },
      spec: { interval: '1m', ref: { branch }, url },
    }),
  );
}
