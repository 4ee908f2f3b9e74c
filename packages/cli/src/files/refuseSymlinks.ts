import { lstat } from 'node:fs/promises';
import { dirname, parse, resolve } from 'node:path';
import { CommandError } from '../CommandError';
import { errorCode } from '../errorFacts';

/** Tells whether something is at a path, without following a link. */
export async function lstatIfThere(path: string) {
  try {
    return await lstat(path);
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes(errorCode(error) ?? ''))
      return undefined;
    throw error;
  }
}

/**
 * Refuses a path that goes through a symbolic link, since whoever made the
 * link chooses where the files would land. Folders right below the root are
 * exempt: only an administrator makes those (`/tmp` is such a link on macOS).
 */
export async function refuseSymlinks(path: string): Promise<void> {
  const absolute = resolve(path);
  const { root } = parse(absolute);
  for (
    let current = absolute;
    current !== root && dirname(current) !== root;
    current = dirname(current)
  ) {
    if ((await lstatIfThere(current))?.isSymbolicLink()) {
      throw CommandError.ofFile(
        path,
        `goes through the symbolic link ${current}: name the real folder`,
      );
    }
  }
}
