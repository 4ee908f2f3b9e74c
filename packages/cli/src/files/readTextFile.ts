import { MAX_INTENT_BYTES } from '@kubernetes-architect/architecture';
import { open } from 'node:fs/promises';
import { CommandError } from '../CommandError';

const REASONS: Record<string, string> = {
  ENOENT: 'does not exist',
  EACCES: 'may not be read: check its permissions',
  EISDIR: 'is a folder: name a file',
  ENOTDIR: 'does not exist',
  ENAMETOOLONG: 'has a name that is too long',
};

/** What went wrong with a file, in words. */
export function fileErrorReason(error: unknown): string {
  const code =
    error instanceof Error && 'code' in error ? String(error.code) : undefined;
  const known = code === undefined ? undefined : REASONS[code];
  return (
    known ??
    `cannot be used: ${error instanceof Error ? error.message : String(error)}`
  );
}

/** Reads a small UTF-8 file. */
export async function readTextFile(file: string): Promise<string> {
  try {
    const handle = await open(file, 'r');
    try {
      const status = await handle.stat();
      if (status.isDirectory()) throw CommandError.ofFile(file, REASONS.EISDIR);
      if (status.size > MAX_INTENT_BYTES)
        throw CommandError.ofFile(
          file,
          `is larger than ${MAX_INTENT_BYTES} bytes`,
        );
      return new TextDecoder('utf-8', { fatal: true }).decode(
        await handle.readFile(),
      );
    } finally {
      await handle.close();
    }
  } catch (error) {
    if (error instanceof CommandError) throw error;
    if (error instanceof TypeError)
      throw CommandError.ofFile(file, 'is not UTF-8 text');
    throw CommandError.ofFile(file, fileErrorReason(error));
  }
}
