import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** Between two looks at a lock that another process holds, in milliseconds. */
const POLL_INTERVAL = 500;

/** A lock file without a process id in it is being written; older than this it was abandoned. In milliseconds. */
const EMPTY_LOCK_GRACE = 5_000;

/**
 * Runs `work` while this process alone holds `<path>.lock`, waiting for other processes of this machine. A lock whose process has died
 * is taken over.
 */
export async function withFolderLock<T>(
  path: string,
  work: () => Promise<T>,
): Promise<T> {
  const lockFile = `${path}.lock`;
  mkdirSync(dirname(lockFile), { recursive: true });
  let emptySince: number | undefined;
  while (!tryLock(lockFile)) {
    const holder = readHolder(lockFile);
    if (holder === undefined) {
      emptySince ??= Date.now();
    }
    const abandoned =
      holder === undefined
        ? Date.now() - emptySince! > EMPTY_LOCK_GRACE
        : !isAlive(holder);
    if (abandoned) {
      rmSync(lockFile, { force: true });
    } else {
      await sleep(POLL_INTERVAL);
    }
  }
  try {
    return await work();
  } finally {
    rmSync(lockFile, { force: true });
  }
}

function tryLock(lockFile: string): boolean {
  try {
    writeFileSync(lockFile, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') {
      return false;
    }
    throw error;
  }
}

function readHolder(lockFile: string): number | undefined {
  try {
    return Number(readFileSync(lockFile, 'utf8')) || undefined;
  } catch {
    return undefined;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it lives, under another user.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
