import type { PlatformModel } from './PlatformModel';
import { repositoryLayout } from './repositoryLayout';

/**
 * Part of the tree, for which there may be a repository of its own.
 *
 * @public
 */
export type TreePart =
  | { part: 'fleet' | 'infrastructure' }
  | { part: 'apps'; tenant: string };

/**
 * Every part of a tree that has something in it.
 *
 * @public
 */
export function treeParts({ tenants, apps }: PlatformModel): TreePart[] {
  const owners = new Set(apps.map(({ tenant }) => tenant));
  return [
    { part: 'fleet' },
    { part: 'infrastructure' },
    ...tenants
      .filter(({ name }) => owners.has(name))
      .map(({ name }): TreePart => ({ part: 'apps', tenant: name })),
  ];
}

/**
 * Where an engine reads a part of the tree.
 *
 * @public
 */
export interface GitSource {
  repoURL: string;
  targetRevision: string;
}

/**
 * Name of the repository that holds a part: `fleet`, `infrastructure`, `apps` or `apps-<tenant>`.
 *
 * @public
 */
export function repositoryName(model: PlatformModel, of: TreePart): string {
  const layout = repositoryLayout(model);
  if (layout === 'mono') return 'fleet';
  return of.part === 'apps' && layout === 'per-team'
    ? `apps-${of.tenant}`
    : of.part;
}

function addressOf({ delivery }: PlatformModel, name: string): string {
  const { repository, repositories } = delivery;
  switch (name) {
    case 'fleet':
      return repository.url;
    case 'infrastructure':
      return repositories.infrastructure;
    case 'apps':
      return repositories.apps;
    default:
      return repositories.appsByTenant[name.slice('apps-'.length)];
  }
}

/**
 * The repository that holds a part of the tree, and the branch to follow.
 *
 * @public
 */
export function gitSource(model: PlatformModel, of: TreePart): GitSource {
  return {
    repoURL: addressOf(model, repositoryName(model, of)),
    targetRevision: model.delivery.repository.branch,
  };
}
