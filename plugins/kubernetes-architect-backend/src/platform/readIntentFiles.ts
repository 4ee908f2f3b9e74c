import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { MAX_INTENT_BYTES } from '@kubernetes-architect/architecture';
import type { IntentText } from './IntentText';

/** Reads intent files: each path is a file, or a folder whose `*.yaml` and `*.yml` files are intents. */
export async function readIntentFiles(
  paths: readonly string[],
): Promise<IntentText[]> {
  const texts = await Promise.all(paths.map(readPath));
  return texts.flat();
}

async function readPath(path: string): Promise<IntentText[]> {
  try {
    if (!(await stat(path)).isDirectory()) {
      return [await readIntentFile(path, basename(path))];
    }
    const names = (await readdir(path)).filter(name => /\.ya?ml$/.test(name));
    return await Promise.all(
      names
        .sort()
        .map(name =>
          readIntentFile(join(path, name), `${basename(path)}/${name}`),
        ),
    );
  } catch {
    return [unreadable(basename(path))];
  }
}

async function readIntentFile(
  path: string,
  location: string,
): Promise<IntentText> {
  try {
    if ((await stat(path)).size > MAX_INTENT_BYTES) {
      return {
        origin: { kind: 'file', location },
        problem: `The intent is longer than ${MAX_INTENT_BYTES} bytes; make it smaller.`,
      };
    }
    return {
      origin: { kind: 'file', location },
      text: await readFile(path, 'utf8'),
    };
  } catch {
    return unreadable(location);
  }
}

function unreadable(location: string): IntentText {
  return {
    origin: { kind: 'file', location },
    problem:
      'The file cannot be read; check kubernetesArchitect.platforms and its access rights.',
  };
}
