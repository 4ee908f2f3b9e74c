import type { PlatformModel } from '@kubernetes-architect/architecture';

/** Repositories that the tree may be cut into. */
export type RepositoryPart = 'fleet' | 'infrastructure' | 'apps';

/** Where an engine reads a part of the tree. */
export interface GitSource {
  repoURL: string;
  targetRevision: string;
}

/** The repository that holds a part of the tree, and the branch to follow. */
export function gitSource(
  { delivery }: PlatformModel,
  _part: RepositoryPart,
): GitSource {
  const { url: repoURL, branch: targetRevision } = delivery.repository;
  return { repoURL, targetRevision };
}
