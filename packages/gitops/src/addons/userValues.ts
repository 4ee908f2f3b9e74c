import type { RepositoryFile } from '../tree/RepositoryTree';

/** Values that the generator says. */
export const VALUES_FILE = 'values.yaml';

/** Values that people say. They come last and so win. */
export const USER_VALUES_FILE = 'values.user.yaml';

const USER_VALUES = [
  '# Your own values for this chart. They win over all others.',
  '# This file is written once and never changed by the generator.',
  '{}',
  '',
].join('\n');

/** The file for the values of people, which is theirs from its first day. */
export function userValuesFile(path: string): RepositoryFile {
  return { path, content: USER_VALUES, owner: 'people' };
}
