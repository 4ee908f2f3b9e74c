import { startChild } from '../children.mjs';
import { ROOT } from '../paths.mjs';

/**
 * Runs commands one after the other; each counts as one test. All run even when one fails.
 *
 * @param {{ node: string, yarn: string, env: NodeJS.ProcessEnv }} runtime
 * @param {{ title: string, args: string[], env?: NodeJS.ProcessEnv }[]} checks - arguments for yarn
 */
export async function runChecks({ node, yarn, env }, checks) {
  const tally = { passed: 0, failed: 0, skipped: 0 };
  for (const check of checks) {
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
    tally[failed ? 'failed' : 'passed'] += 1;
    const seconds = ((Date.now() - started) / 1000).toFixed(0);
    process.stdout.write(
      `${failed ? '✗' : '✓'} ${check.title} (${seconds} s)\n`,
    );
    if (failed) process.stdout.write(`${output}\n`);
  }
  return tally;
}
