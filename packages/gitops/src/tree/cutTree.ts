import type { PlatformModel } from '@kubernetes-architect/architecture';
import { renderPartReadme } from '../readme/renderPartReadme';
import { buildTree } from './buildTree';
import { withLockFile } from './lockFile';
import type { RepositoryFile, RepositoryTree } from './RepositoryTree';
import { repositoryNames, splitTree } from './splitTree';

/** One repository at the top, or a folder for each, every one with a lock file of its own. */
export function cutTree(
  model: PlatformModel,
  files: readonly RepositoryFile[],
): RepositoryTree {
  if (repositoryNames(model).length === 1) return withLockFile(files);
  return buildTree(
    [...splitTree(model, files)].flatMap(([name, own]) => {
      const readme = name === 'fleet' ? [] : [renderPartReadme(model, name)];
      return withLockFile([...own, ...readme]).files.map(file => ({
        ...file,
        path: `${name}/${file.path}`,
      }));
    }),
  );
}
