import { compareNames } from '@kubernetes-architect/architecture';
import type { RepositoryFile, RepositoryTree } from './RepositoryTree';

/** Segments of plain characters, none of which leads up, and of which the first is not Git's own folder. */
const SAFE_PATH =
  /^(?!\/|\.git(?:\/|$))(?:(?:^|\/)(?!\.\.?(?:\/|$))[A-Za-z0-9._-]{1,255})+$/i;

/** Whether a path stays in the repository and out of Git's own folder. */
export function isSafePath(path: string): boolean {
  return SAFE_PATH.test(path);
}

/**
 * Orders files by path and refuses unsafe paths and paths that are one file on
 * a disk that ignores case.
 */
export function buildTree(files: readonly RepositoryFile[]): RepositoryTree {
  const seen = new Set<string>();
  for (const { path } of files) {
    if (!isSafePath(path)) {
      throw new Error(
        `refusing to generate the unsafe path ${JSON.stringify(path)}`,
      );
    }
    const folded = path.toLowerCase();
    if (seen.has(folded))
      throw new Error(`refusing to generate ${JSON.stringify(path)} twice`);
    seen.add(folded);
  }
  return {
    files: [...files].sort((left, right) =>
      compareNames(left.path, right.path),
    ),
  };
}
