import { cacheFolder } from './paths.mjs';
import { LaunchError } from './LaunchError.mjs';

const CAUSES = [
  {
    pattern: /ENOSPC|no space left/i,
    remedy: () =>
      `The disk is full: free some 4 GiB (or set KUBERNETES_ARCHITECT_CACHE to a larger disk) and run the command again.`,
  },
  {
    pattern: /EACCES|EPERM|EROFS|ENOTDIR|permission denied/i,
    remedy: () =>
      `A folder cannot be written: make ${cacheFolder()} and the checkout writable, or set KUBERNETES_ARCHITECT_CACHE.`,
  },
  {
    pattern:
      /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|RequestError|network|YN0001.*(?:fetch|connect)/i,
    remedy: () =>
      `The npm registry cannot be reached: check the network, proxy and registry settings of npm and run the command again.`,
  },
  {
    pattern: /YN0028/,
    remedy: () =>
      `yarn.lock does not fit the package.json files: run "yarn install" in the checkout and commit the result.`,
  },
];

/**
 * Turns what a package manager printed into one sentence with its remedy.
 *
 * @param {string} problem - the sentence that says what failed
 * @param {string} output - what the package manager printed, used to find the cause
 */
export function explainInstallFailure(problem, output) {
  const known = CAUSES.find(({ pattern }) => pattern.test(output));
  if (known) return new LaunchError(problem, known.remedy());
  const lines = output.trim().split('\n').slice(-12).join('\n');
  return new LaunchError(problem, `The package manager said:\n${lines}`);
}
