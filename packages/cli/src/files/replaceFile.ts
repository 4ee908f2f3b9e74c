import { rename } from 'node:fs/promises';
import { placeFile } from './placeFile';

/** Writes a file, in place of one that may be there: all of it or nothing. */
export async function replaceFile(
  file: string,
  content: string,
): Promise<void> {
  await placeFile({ file, content, place: rename });
}
