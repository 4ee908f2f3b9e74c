import { randomBytes } from 'node:crypto';
import { readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { errorCode } from '../errorFacts';
import { lstatIfThere } from './refuseSymlinks';

/** A folder being filled, or a folder that was replaced. */
type WorkFolderKind = 'new' | 'old';

function prefixOf(target: string): string {
  return `.${basename(target)}.architect-`;
}

/** Name for a folder beside the target, on the same disk so that it can be renamed. */
export function workFolder(target: string, kind: WorkFolderKind): string {
  return join(
    dirname(target),
    `${prefixOf(target)}${kind}-${process.pid}-${randomBytes(4).toString(
      'hex',
    )}`,
  );
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return errorCode(error) === 'EPERM';
  }
}

/**
 * Cleans up after runs that were killed: removes what was half-written, and
 * puts a folder back that was moved aside and not replaced.
 */
export async function recoverWorkFolders(target: string): Promise<void> {
  const prefix = prefixOf(target);
  const parent = dirname(target);
  const names = (await lstatIfThere(parent))?.isDirectory()
    ? await readdir(parent)
    : [];
  for (const name of names.filter(candidate => candidate.startsWith(prefix))) {
    const match = /^(new|old)-([0-9]+)-[0-9a-f]{8}$/.exec(
      name.slice(prefix.length),
    );
    if (!match || isRunning(Number(match[2]))) continue;
    const folder = join(parent, name);
    if (match[1] === 'old' && !(await lstatIfThere(target)))
      await rename(folder, target);
    else await rm(folder, { recursive: true, force: true });
  }
}
