import {
  type ClusterModel,
  type GitSource,
  gitSource,
  type PlatformModel,
  treeParts,
} from '@kubernetes-architect/architecture';
import type { IGitRepository } from '@kubernetes-models/flux-cd/source.toolkit.fluxcd.io/v1/GitRepository';
import { environmentSource } from '../wiring/environmentSource';
import { GIT_SECRET } from '../wiring/gitSecret';
import { FLUX_NAMESPACE } from './fluxNames';
import { environmentFluxSource, fluxSource } from './fluxSource';

/** A repository of the tree as Flux follows it, with the credentials of its namespace where it is private. */
export function gitRepository(
  { delivery }: PlatformModel,
  options: { name: string; namespace: string; source: GitSource },
): IGitRepository {
  const { name, namespace, source } = options;
  return {
    apiVersion: 'source.toolkit.fluxcd.io/v1',
    kind: 'GitRepository',
    metadata: { name, namespace },
    spec: {
      interval: '1m',
      ref: { branch: source.targetRevision },
      ...(delivery.repository.private && {
        secretRef: { name: GIT_SECRET },
      }),
      url: source.repoURL,
    },
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
      part => [fluxSource(model, part).name, gitSource(model, part)] as const,
    ),
    ...parts.flatMap(part =>
      environments.map(
        environment =>
          [
            environmentFluxSource(model, part, environment).name,
            environmentSource(model, part, environment),
          ] as const,
      ),
    ),
  ]);
  return [...byName].map(([name, source]) =>
    gitRepository(model, { name, namespace: FLUX_NAMESPACE, source }),
  );
}
