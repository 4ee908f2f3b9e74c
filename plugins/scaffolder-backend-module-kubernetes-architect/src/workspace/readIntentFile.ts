import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import { resolveSafeChildPath } from '@backstage/backend-plugin-api';
import { InputError } from '@backstage/errors';
import { MAX_INTENT_BYTES } from '@kubernetes-architect/architecture';

/**
 * Reads the text of an intent from a file of the workspace.
 *
 * @throws InputError when there is no such file, when it is a link, or when it
 * is larger than an intent may be
 */
export async function readIntentFile(options: {
  workspacePath: string;
  path: string;
}): Promise<string> {
  const absolute = resolveSafeChildPath(options.workspacePath, options.path);
  const file = await open(
    absolute,
    constants.O_RDONLY | constants.O_NOFOLLOW,
  ).catch(cause => {
    throw new InputError(
      `${options.path} cannot be read from the workspace: check intentPath`,
      cause,
    );
  });
  try {
    const stats = await file.stat();
    if (!stats.isFile())
      throw new InputError(`${options.path} is not a file: check intentPath`);
    if (stats.size > MAX_INTENT_BYTES) {
      throw new InputError(
        `${options.path} has ${stats.size} bytes; an intent has at most ${MAX_INTENT_BYTES}`,
      );
    }
    return await file.readFile('utf8');
  } finally {
    await file.close();
  }
}
