import { link } from 'node:fs/promises';
import { errorCode } from '../errorFacts';
import { placeFile } from './placeFile';
import { fileErrorReason } from './readTextFile';

/** Writes a file that is not there yet: all of it or nothing. */
export async function writeNewFile(
  file: string,
  content: string,
): Promise<void> {
  await placeFile({
    file,
    content,
    place: link,
    reason: error =>
      errorCode(error) === 'EEXIST'
        ? 'is there already: name another file or remove it'
        : fileErrorReason(error),
  });
}
