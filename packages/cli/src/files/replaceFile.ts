import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { CommandError } from '../CommandError';
import { fileErrorReason } from './readTextFile';
import { refuseSymlinks } from './refuseSymlinks';
import { workFolder } from './workFolders';

/** Writes a file, in place of one that may be there: all of it or nothing. */
export async function replaceFile(
  file: string,
  content: string,
): Promise<void> {
  await refuseSymlinks(file);
  const target = resolve(file);
  const temporary = workFolder(target, 'new');
  try {
    await mkdir(dirname(target), { recursive: true });
    await writeFile(temporary, content, { flag: 'wx' });
    await rename(temporary, target);
  } catch (error) {
    throw CommandError.ofFile(file, fileErrorReason(error));
  } finally {
    await rm(temporary, { force: true });
  }
}
