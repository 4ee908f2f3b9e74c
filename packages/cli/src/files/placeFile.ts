import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { CommandError } from '../CommandError';
import { fileErrorReason } from './readTextFile';
import { refuseSymlinks } from './refuseSymlinks';
import { workFolder } from './workFolders';

/**
 * Writes a file beside its place and has it put there, so that it is there whole or not at all.
 *
 * @throws CommandError that names the file and why it cannot be written
 */
export async function placeFile(options: {
  file: string;
  content: string;
  /** Puts the written file into its place. */
  place: (temporary: string, target: string) => Promise<void>;
  /** Says why it failed. */
  reason?: (error: unknown) => string;
}): Promise<void> {
  const { file, content, place, reason = fileErrorReason } = options;
  await refuseSymlinks(file);
  const target = resolve(file);
  const temporary = workFolder(target, 'new');
  try {
    await mkdir(dirname(target), { recursive: true });
    await writeFile(temporary, content, { flag: 'wx' });
    await place(temporary, target);
  } catch (error) {
    throw CommandError.ofFile(file, reason(error));
  } finally {
    await rm(temporary, { force: true });
  }
}
