import { execFile } from 'node:child_process';
import { devNull } from 'node:os';

/** Milliseconds one Git command may take, on a slow disk and with some 10,000 files. */
const DEADLINE_MS = 120_000;
const MAX_OUTPUT_BYTES = 1024 * 1024;

/**
 * Settings that hold whatever the machine says: no hooks, no helper programs,
 * and objects are on the disk before a branch names them.
 */
const SETTINGS = [
  `core.hooksPath=${devNull}`,
  'core.fsmonitor=false',
  'core.autocrlf=false',
  'core.fsync=committed',
  'core.fsyncMethod=batch',
  'protocol.allow=never',
];

export interface GitCommand {
  args: string[];
  /** Folder in which Git runs. */
  cwd: string;
  /** Variables such as GIT_DIR; those of the portal are not handed on. */
  env?: Record<string, string>;
  stdin?: string;
  signal?: AbortSignal;
}

/**
 * Runs Git without a shell and without the configuration of the account or
 * the machine.
 *
 * @returns what Git printed, without the last line end
 * @throws Error with what Git said on its error output
 */
export function runGit({
  args,
  cwd,
  env,
  stdin,
  signal,
}: GitCommand): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = execFile(
      'git',
      [...SETTINGS.flatMap(setting => ['-c', setting]), ...args],
      {
        cwd,
        signal,
        timeout: DEADLINE_MS,
        maxBuffer: MAX_OUTPUT_BYTES,
        env: {
          NODE_ENV: process.env.NODE_ENV,
          PATH: process.env.PATH,
          LC_ALL: 'C',
          GIT_ATTR_NOSYSTEM: '1',
          GIT_CONFIG_NOSYSTEM: '1',
          GIT_CONFIG_GLOBAL: devNull,
          GIT_TERMINAL_PROMPT: '0',
          ...env,
        },
      },
      (error, stdout, stderr) => {
        if (!error) resolve(stdout.trimEnd());
        else if (error.code === 'ENOENT') {
          reject(
            new Error(
              'git could not be started: install git on the machine of the portal',
              { cause: error },
            ),
          );
        } else
          reject(
            new Error(
              `git ${args[0]} failed: ${stderr.trim() || error.message}`,
              { cause: error },
            ),
          );
      },
    );
    // A Git that ends early closes its input; its exit code tells why.
    child.stdin?.on('error', () => {});
    child.stdin?.end(stdin ?? '');
  });
}
