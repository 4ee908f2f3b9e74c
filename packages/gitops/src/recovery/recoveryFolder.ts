import type { RepositoryFile } from '../tree/RepositoryTree';

/** Folder of what people run when a location is lost. */
export const RECOVERY_FOLDER = 'recovery';

/** A page of the folder. */
export function recoveryPage(blocks: readonly string[]): RepositoryFile {
  return {
    path: `${RECOVERY_FOLDER}/README.md`,
    content: `${blocks.join('\n\n')}\n`,
  };
}

/** A script of Bash in the folder, which stops at the first failure. */
export function recoveryScript(
  name: string,
  options: { about: string; lines: readonly string[] },
): RepositoryFile {
  return {
    path: `${RECOVERY_FOLDER}/${name}`,
    content: [
      '#!/usr/bin/env bash',
      `# ${options.about}`,
      'set -euo pipefail',
      'cd "$(dirname "$0")/.."',
      '',
      ...options.lines,
      '',
    ].join('\n'),
  };
}

/** Numbered steps, each a sentence. */
export function numbered(steps: readonly string[]): string {
  return steps.map((step, index) => `${index + 1}. ${step}`).join('\n');
}

/** Commands for people. */
export function commands(...lines: string[]): string {
  return ['```sh', ...lines, '```'].join('\n');
}
