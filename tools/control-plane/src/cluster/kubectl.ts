import { execFile } from 'node:child_process';
import { findTool } from '../build/findTool.ts';

/** A list of every object of a large cluster. */
const MAX_OUTPUT = 256 * 1024 * 1024;

/** Runs kubectl against one cluster and returns its standard output; the error holds its standard error. */
export function kubectl(options: {
  kubeconfig: string;
  /** Where kubectl may cache discovery. */
  cacheFolder: string;
  args: string[];
  input?: string;
}): Promise<string> {
  const { kubeconfig, cacheFolder, args, input } = options;
  return new Promise((resolve, reject) => {
    const child = execFile(
      findTool('kubectl'),
      ['--cache-dir', cacheFolder, ...args],
      {
        maxBuffer: MAX_OUTPUT,
        env: { ...process.env, KUBECONFIG: kubeconfig },
      },
      (error, stdout, stderr) => {
        if (error) {
          const said = stderr.trim() || error.message;
          reject(
            new Error(`kubectl ${args.join(' ')}: ${said}`, { cause: error }),
          );
        } else {
          resolve(stdout);
        }
      },
    );
    // kubectl may end before it has read everything; its own message says why.
    child.stdin?.on('error', () => {});
    child.stdin?.end(input);
  });
}
