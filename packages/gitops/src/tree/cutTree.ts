import type { PlatformModel } from '@kubernetes-architect/architecture';
import { renderPartReadme } from '../readme/renderPartReadme';
import { buildTree } from './buildTree';
import { withLockFile } from './lockFile';
import type { RepositoryFile, RepositoryTree } from './RepositoryTree';
import { splitTree } from './splitTree';

/** One repository at the top, or a folder for each, every one with a lock file of its own. */
export function cutTree(
  model: PlatformModel,
  files: readonly RepositoryFile[],
): RepositoryTree {
  const repositories = splitTree(model, files);
  if (repositories.size === 1) return withLockFile(buildTree(files));
  return buildTree(
    [...repositories].flatMap(([name, own]) => {
      const readme = name === 'fleet' ? [] : [renderPartReadme(model, name)];
      return withLockFile(buildTree([...own, ...readme])).files.map(file => ({
        ...file,
        path: `${name}/${file.path}`,
      }));
    }),
  );
}
