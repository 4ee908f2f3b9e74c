import { MAX_INTENT_BYTES } from '@kubernetes-architect/architecture';
import { readFile, stat } from 'node:fs/promises';
import { CommandError } from '../CommandError';
import { errorCode, errorMessage } from '../errorFacts';

/** What the codes of file errors mean to a person, and what helps. */
const REASONS: Partial<Record<string, string>> = {
  ENOENT: 'does not exist',
  EACCES: 'may not be read or written: check its permissions',
  ENOSPC: 'cannot be written: the disk is full',
  EROFS: 'cannot be written: the disk is read-only',
  ENOTDIR: 'does not exist',
  ENAMETOOLONG: 'has a name that is too long',
};

/** What went wrong with a file, in words. */
export function fileErrorReason(error: unknown): string {
  const known = REASONS[errorCode(error) ?? ''];
  return known ?? `cannot be used: ${errorMessage(error)}`;
}

/** Reads a UTF-8 file up to a size. Pipes and devices are refused, since they need not end. */
export async function readTextFile(
  file: string,
  maxBytes: number = MAX_INTENT_BYTES,
): Promise<string> {
  try {
    const status = await stat(file);
    if (!status.isFile()) {
      throw CommandError.ofFile(
        file,
        status.isDirectory()
          ? 'is a folder: name a file'
          : 'is not an ordinary file',
      );
    }
    if (status.size > maxBytes) {
      throw CommandError.ofFile(file, `is larger than ${maxBytes} bytes`);
    }
    return new TextDecoder('utf-8', { fatal: true }).decode(
      await readFile(file),
    );
  } catch (error) {
    if (error instanceof CommandError) throw error;
    const isText = errorCode(error) !== 'ERR_ENCODING_INVALID_ENCODED_DATA';
    throw CommandError.ofFile(
      file,
      isText ? fileErrorReason(error) : 'is not UTF-8 text',
    );
  }
}
