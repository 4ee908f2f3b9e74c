import fs from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import * as git from 'isomorphic-git';
import { MAX_INTENT_BYTES } from '@kubernetes-architect/architecture';
import type { IntentText } from './IntentText';

/** Path of the intent in a repository. */
const INTENT_PATH = 'platform.yaml';

/** Names of folders that can be repositories: no hidden ones, which are being written. */
const REPOSITORY_FOLDER = /^[a-z0-9][a-z0-9._-]{0,252}$/;

/**
 * Reads `platform.yaml` at HEAD of every git repository in a folder, bare (`<name>.git`) or with a work tree.
 * Git itself is not run, so that nothing in a repository (hooks, configuration, names) can be executed.
 *
 * @returns nothing for repositories without that file, and when the folder does not exist
 */
export async function readIntentRepositories(
  folder: string,
): Promise<IntentText[]> {
  let entries: fs.Dirent[];
  try {
    entries = await readdir(folder, { withFileTypes: true });
  } catch {
    return [];
  }
  const names = entries
    .filter(entry => entry.isDirectory() && REPOSITORY_FOLDER.test(entry.name))
    .map(entry => entry.name)
    .sort();
  const texts = await Promise.all(
    names.map(name => readRepository(folder, name)),
  );
  return texts.filter(text => text !== undefined);
}

async function readRepository(
  folder: string,
  name: string,
): Promise<IntentText | undefined> {
  const location = `${name}/${INTENT_PATH}`;
  const gitdir = name.endsWith('.git')
    ? join(folder, name)
    : join(folder, name, '.git');
  try {
    const revision = await git.resolveRef({ fs, gitdir, ref: 'HEAD' });
    const { blob } = await git.readBlob({
      fs,
      gitdir,
      oid: revision,
      filepath: INTENT_PATH,
    });
    const origin = { kind: 'git', location, revision } as const;
    return blob.byteLength > MAX_INTENT_BYTES
      ? {
          origin,
          problem: `The intent is longer than ${MAX_INTENT_BYTES} bytes; make it smaller.`,
        }
      : { origin, text: Buffer.from(blob).toString('utf8') };
  } catch (error) {
    // No commit yet, or a repository of something else.
    if (error instanceof git.Errors.NotFoundError) {
      return undefined;
    }
    return {
      origin: { kind: 'git', location },
      problem: 'The repository cannot be read; check it with git fsck.',
    };
  }
}
