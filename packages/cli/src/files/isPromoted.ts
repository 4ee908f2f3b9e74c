import { gitBlobId, isVersionFile } from '@kubernetes-architect/gitops';
import type { RepositoryFile } from '@kubernetes-architect/gitops';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { lstatIfThere } from './refuseSymlinks';

/**
 * Whether a file holds a version that was promoted since the last run, and
 * for which the intent still says what it said then. To write it would take
 * the promotion back.
 */
export async function isPromoted(
  folder: string,
  { path, content }: RepositoryFile,
  earlier: ReadonlyMap<string, string>,
): Promise<boolean> {
  if (!isVersionFile(path) || earlier.get(path) !== gitBlobId(content))
    return false;
  const file = join(folder, path);
  if (!(await lstatIfThere(file))?.isFile()) return false;
  return (await readFile(file, 'utf8')) !== content;
}
