import type { PlatformIntent } from '@kubernetes-architect/architecture';
import { parsePlatform } from '@kubernetes-architect/gitops';
import { CommandError } from '../CommandError';
import { readTextFile } from './readTextFile';

/** Reads an intent and fails with all its problems. */
export async function readIntentFile(file: string): Promise<PlatformIntent> {
  const { intent, errors } = parsePlatform(await readTextFile(file));
  if (errors)
    throw new CommandError(errors.map(problem => ({ ...problem, file })));
  return intent;
}
