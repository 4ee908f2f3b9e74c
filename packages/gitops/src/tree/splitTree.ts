import {
  type PlatformModel,
  repositoryName,
  type TreePart,
  treeParts,
} from '@kubernetes-architect/architecture';
import type { RepositoryFile } from './RepositoryTree';

/** What every repository has of its own: its pipeline, its owners, its updates. */
const OF_EVERY_REPOSITORY =
  /^(\.[^/]+|tekton|renovate\.json5?|CODEOWNERS|Jenkinsfile)(\/|$)/;

const INFRASTRUCTURE_FOLDERS = new Set([
  'addons',
  'infrastructure',
  'operators',
  'policies',
]);

function partOf(model: PlatformModel, path: string): TreePart {
  const [folder, name] = path.split('/');
  if (INFRASTRUCTURE_FOLDERS.has(folder)) return { part: 'infrastructure' };
  const app =
    folder === 'apps'
      ? model.apps.find(candidate => candidate.name === name)
      : undefined;
  return app ? { part: 'apps', tenant: app.tenant } : { part: 'fleet' };
}

/** Names of the repositories that the tree is cut into. The first is the fleet. */
export function repositoryNames(model: PlatformModel): string[] {
  return [
    ...new Set(treeParts(model).map(part => repositoryName(model, part))),
  ];
}

/** Deals the files out to the repositories, by the name of each. Paths stay as they are. */
export function splitTree(
  model: PlatformModel,
  files: readonly RepositoryFile[],
): Map<string, RepositoryFile[]> {
  const names = repositoryNames(model);
  const repositories = new Map<string, RepositoryFile[]>(
    names.map(name => [name, []]),
  );
  for (const file of files) {
    const targets = OF_EVERY_REPOSITORY.test(file.path)
      ? names
      : [repositoryName(model, partOf(model, file.path))];
    for (const name of targets) repositories.get(name)?.push(file);
  }
  return repositories;
}
