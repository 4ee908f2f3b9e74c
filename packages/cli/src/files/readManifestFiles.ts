import type { Dirent } from 'node:fs';
import { lstat, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ManifestFile } from '@kubernetes-architect/readiness';
import { CommandError } from '../CommandError';
import { errorCode } from '../errorFacts';
import { fileErrorReason } from './readTextFile';

/** Larger files are refused before they are read. */
const LARGEST_FILE = 10_000_000;
/** More files are a wrong folder. */
const MOST_FILES = 20_000;

const EXTENSIONS = /\.(ya?ml|json)$/i;
/** Folders that hold no manifests of this repository. */
const LEFT_OUT = new Set(['node_modules', '.git']);

/**
 * Reads the manifests under files and folders, in a fixed order. Links are not followed: they may lead out of the
 * folder.
 */
export async function readManifestFiles(
  paths: readonly string[],
): Promise<ManifestFile[]> {
  const files: ManifestFile[] = [];
  for (const path of paths) {
    for (const file of await filesUnder(path)) {
      if (files.length >= MOST_FILES) {
        throw CommandError.ofFile(
          path,
          `has more than ${MOST_FILES} manifests: name a smaller folder`,
        );
      }
      files.push({ path: file, text: await readManifest(file) });
    }
  }
  return files;
}

async function filesUnder(path: string): Promise<string[]> {
  try {
    const status = await lstat(path);
    if (!status.isDirectory()) return [path];
    const entries = await readdir(path, { withFileTypes: true });
    entries.sort((left, right) => (left.name < right.name ? -1 : 1));
    const found: string[] = [];
    for (const entry of entries) found.push(...(await entryFiles(path, entry)));
    return found;
  } catch (error) {
    if (error instanceof CommandError) throw error;
    throw CommandError.ofFile(path, fileErrorReason(error));
  }
}

async function entryFiles(folder: string, entry: Dirent): Promise<string[]> {
  const path = join(folder, entry.name);
  if (entry.isDirectory()) {
    return LEFT_OUT.has(entry.name) ? [] : filesUnder(path);
  }
  return entry.isFile() && EXTENSIONS.test(entry.name) ? [path] : [];
}

/** Reads one manifest, if it is an ordinary UTF-8 file of a bearable size. */
export async function readManifest(file: string): Promise<string> {
  try {
    const status = await lstat(file);
    if (!status.isFile()) {
      throw CommandError.ofFile(file, 'is not an ordinary file');
    }
    if (status.size > LARGEST_FILE) {
      throw CommandError.ofFile(
        file,
        `is larger than ${LARGEST_FILE} bytes: split it`,
      );
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
