import { execFile } from 'node:child_process';
import { errorCode, errorMessage } from '../errorFacts';
import type { KustomizeProgram } from './findKustomize';

/** One build may take this long, in milliseconds. */
const LONGEST_BUILD = 30_000;
/** One build may make this much, in bytes. */
const LARGEST_OUTPUT = 64 * 1024 * 1024;
/** What a build complains about is cut here. */
const LONGEST_REASON = 500;

/** Nothing listens there: what a build wants to fetch fails at once. */
const NOWHERE = 'http://127.0.0.1:1';

/** Environment of a build: no credentials, no git, no network. */
function environmentFor(home: string): NodeJS.ProcessEnv {
  return {
    PATH: '',
    HOME: home,
    HTTP_PROXY: NOWHERE,
    HTTPS_PROXY: NOWHERE,
    ...(process.env.SystemRoot && { SystemRoot: process.env.SystemRoot }),
  };
}

/** Builds a folder without a shell; resolves to the manifests, or to why there are none. */
export async function runKustomize(
  { program, args }: KustomizeProgram,
  folder: string,
): Promise<{ text: string } | { notBuilt: string }> {
  return new Promise(settle => {
    execFile(
      program,
      [...args, folder],
      {
        cwd: folder,
        encoding: 'utf8',
        env: environmentFor(folder),
        timeout: LONGEST_BUILD,
        killSignal: 'SIGKILL',
        maxBuffer: LARGEST_OUTPUT,
        windowsHide: true,
      },
      (error, stdout, stderr) =>
        settle(
          error
            ? { notBuilt: reason(error, stderr, folder) }
            : { text: stdout },
        ),
    );
  });
}

function reason(error: Error, stderr: string, folder: string): string {
  if ('killed' in error && error.killed) {
    return `took more than ${LONGEST_BUILD / 1000} s`;
  }
  switch (errorCode(error)) {
    case 'ENOENT':
    case 'EACCES':
      return 'the program named by KUSTOMIZE cannot be run';
    case 'ERR_CHILD_PROCESS_STDIO_MAXBUFFER':
      return `makes more than ${LARGEST_OUTPUT} bytes`;
    default:
      return lastWords((stderr || errorMessage(error)).replaceAll(folder, ''));
  }
}

/** A build tells the way to the cause first, and the cause last. */
function lastWords(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > LONGEST_REASON
    ? `… ${line.slice(-LONGEST_REASON)}`
    : line;
}
