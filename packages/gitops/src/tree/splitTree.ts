import {
  type PlatformModel,
  repositoryName,
  type TreePart,
  treeParts,
} from '@kubernetes-architect/architecture';
import { INTENT_COPY, INTENT_FILE } from './intentFile';
import type { RepositoryFile } from './RepositoryTree';

/** What every repository has of its own: its pipeline, its owners, its updates. */
const OF_EVERY_REPOSITORY =
  /^(\.[^/]+|tekton|renovate\.json5?|CODEOWNERS|Jenkinsfile)(\/|$)/;

/** Of the pipelines, those that have work in one repository only. */
const OF_ONE_REPOSITORY: ReadonlyArray<
  readonly [RegExp, (name: string, model: PlatformModel) => boolean]
> = [
  // What admission trusts is the one that apps call.
  [
    /^\.(github\/workflows|gitlab)\/build-image\.ya?ml$/,
    name => name === 'fleet',
  ],
  [
    /^\.github\/workflows\/infrastructure\.yaml$/,
    name => name === 'infrastructure',
  ],
  [
    /^\.github\/workflows\/promote\.yaml$/,
    (name, { operators }) =>
      /^apps(-|$)/.test(name) ||
      (name === 'infrastructure' && operators.length > 0),
  ],
];

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

/** Whether a file that every repository could have does something in this one. */
function hasWork(
  model: PlatformModel,
  name: string,
  { path }: RepositoryFile,
): boolean {
  const [, isOf] = OF_ONE_REPOSITORY.find(([paths]) => paths.test(path)) ?? [];
  return isOf === undefined || isOf(name, model);
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
      ? names.filter(name => names.length === 1 || hasWork(model, name, file))
      : [repositoryName(model, partOf(model, file.path))];
    for (const name of targets) repositories.get(name)?.push(file);
    // Pipelines have to know the environments in every repository.
    if (file.path === INTENT_FILE)
      for (const name of names.filter(each => each !== 'fleet'))
        repositories.get(name)?.push({ ...file, path: INTENT_COPY });
  }
  return repositories;
}
