import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { InputError } from '@backstage/errors';

/**
 * Walks a folder without following links and refuses what must not be
 * published: links, sockets and the like, and Git's own folders.
 *
 * @returns number of files
 * @throws InputError naming the entry, or when there is no file at all
 */
export async function assertPublishable(folder: string): Promise<number> {
  const count = await countFiles(folder, '');
  if (count === 0) {
    throw new InputError(
      'The folder to publish holds no file: run kubernetes-architect:render before this step',
    );
  }
  return count;
}

async function countFiles(root: string, relative: string): Promise<number> {
  let count = 0;
  for (const entry of await readdir(join(root, relative), {
    withFileTypes: true,
  })) {
    const path = join(relative, entry.name);
    if (entry.name.toLowerCase() === '.git') {
      throw new InputError(
        `${path} cannot be published: it would make the folder a repository of its own; remove it`,
      );
    }
    if (entry.isDirectory()) count += await countFiles(root, path);
    else if (entry.isFile()) count += 1;
    else
      throw new InputError(
        `${path} cannot be published: only files and folders can; remove the link or device`,
      );
  }
  return count;
}
