import { link, mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { CommandError } from '../CommandError';
import { errorCode } from '../errorFacts';
import { fileErrorReason } from './readTextFile';
import { refuseSymlinks } from './refuseSymlinks';
import { workFolder } from './workFolders';

/** Writes a file that is not there yet: all of it or nothing. */
export async function writeNewFile(
  file: string,
  content: string,
): Promise<void> {
  await refuseSymlinks(file);
  const target = resolve(file);
  const temporary = workFolder(target, 'new');
  try {
    await mkdir(dirname(target), { recursive: true });
    await writeFile(temporary, content, { flag: 'wx' });
    await link(temporary, target);
  } catch (error) {
    const exists = errorCode(error) === 'EEXIST';
    throw CommandError.ofFile(
      file,
      exists
        ? 'is there already: name another file or remove it'
        : fileErrorReason(error),
    );
  } finally {
    await rm(temporary, { force: true });
  }
}
