import { startChild } from '../children.mjs';
import { ROOT } from '../paths.mjs';

/** Runs Node's own test runner on the launch scripts' tests and reads the counts from its summary. */
export async function runNodeTests({ node, env }, files) {
  const { child, exited } = startChild(
    node,
    ['--test', '--test-reporter=tap', ...files],
    {
      cwd: ROOT,
      env,
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  let output = '';
  child.stdout.on('data', chunk => (output += chunk));
  const code = await exited;
  const count = name =>
    Number(new RegExp(`^# ${name} (\\d+)$`, 'm').exec(output)?.[1] ?? 0);
  const tally = {
    passed: count('pass'),
    failed: count('fail') + count('cancelled'),
    skipped: count('skipped') + count('todo'),
  };
  if (tally.passed + tally.failed === 0 || (code !== 0 && tally.failed === 0))
    tally.failed += 1;
  if (tally.failed > 0) process.stdout.write(output);
  return tally;
}
