import { constants } from 'node:fs';
import { lstat, mkdir, open } from 'node:fs/promises';
import { dirname } from 'node:path';
import { resolveSafeChildPath } from '@backstage/backend-plugin-api';
import { InputError } from '@backstage/errors';

/** Writes to a file itself, never to what a link of that name points to. */
const WRITE_NO_LINK =
  constants.O_WRONLY |
  constants.O_CREAT |
  constants.O_TRUNC |
  constants.O_NOFOLLOW;

/**
 * Writes files below a folder of the workspace. Every path is checked before
 * the first byte is written; links are followed nowhere.
 *
 * @throws InputError naming the path that leads out of the folder or through a link
 */
export async function writeFiles(options: {
  workspacePath: string;
  targetPath: string;
  files: ReadonlyArray<{ path: string; content: string }>;
}): Promise<void> {
  const { workspacePath, targetPath, files } = options;
  const target = resolveSafeChildPath(workspacePath, targetPath);
  const places = files.map(({ path, content }) => ({
    path,
    content,
    absolute: resolveSafeChildPath(target, path),
  }));
  const checked = new Set([workspacePath]);
  for (const { absolute } of places)
    await assertNoLink({ workspacePath, path: absolute, checked });
  for (const { absolute, content } of places) {
    await mkdir(dirname(absolute), { recursive: true });
    const file = await open(absolute, WRITE_NO_LINK, 0o644);
    try {
      await file.writeFile(content);
    } finally {
      await file.close();
    }
  }
}

/** Refuses links on the way from the workspace to the path, and at its end. */
async function assertNoLink(options: {
  workspacePath: string;
  path: string;
  checked: Set<string>;
}): Promise<void> {
  const { workspacePath, path, checked } = options;
  if (checked.has(path)) return;
  checked.add(path);
  await assertNoLink({ ...options, path: dirname(path) });
  try {
    if ((await lstat(path)).isSymbolicLink()) {
      throw new InputError(
        `${path.slice(
          workspacePath.length + 1,
        )} is a link, and no file is written through one: remove it`,
      );
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
}
