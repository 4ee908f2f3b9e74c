import type { RepositoryFile } from '../../tree/RepositoryTree';

/** Folder of the scripts that every pipeline calls. */
export const SCRIPTS_FOLDER = '.architect/ci';

/** Text as one word of a POSIX shell, whatever it holds. */
export function shellQuote(text: string): string {
  return /^[A-Za-z0-9_./:@%+=-]+$/.test(text)
    ? text
    : `'${text.replaceAll("'", `'\\''`)}'`;
}

/** A script of Bash that stops at the first failure. Call it by `bash <path>`, since Git hosts lose file modes. */
export function shellScript(
  name: string,
  options: { about: string; lines: readonly string[] },
): RepositoryFile {
  const { about, lines } = options;
  return {
    path: `${SCRIPTS_FOLDER}/${name}`,
    content: [
      '#!/usr/bin/env bash',
      `# ${about}`,
      'set -euo pipefail',
      '',
      ...lines,
      '',
    ].join('\n'),
  };
}
