import { startChild } from '../children.mjs';
import { ROOT } from '../paths.mjs';

/**
 * Runs one command for yarn and keeps what it says.
 *
 * @param {{ node: string, yarn: string, env: NodeJS.ProcessEnv }} runtime
 * @param {import('./startChecks.mjs').Check} check
 * @returns {Promise<import('./startChecks.mjs').CheckResult>}
 */
export async function runCheck({ node, yarn, env }, check) {
  const started = Date.now();
  const { child, exited } = startChild(node, [yarn, ...check.args], {
    cwd: ROOT,
    env: { ...env, ...check.env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  child.stdout.on('data', chunk => (output += chunk));
  child.stderr.on('data', chunk => (output += chunk));
  const failed = (await exited) !== 0;
  return { failed, seconds: (Date.now() - started) / 1000, output };
}
