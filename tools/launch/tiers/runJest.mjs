import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startChild } from '../children.mjs';
import { ROOT } from '../paths.mjs';

/** Runs Jest with its own output on the terminal and reads the counts from its report. */
export async function runJest(
  { node, yarn, env },
  args,
  { extraEnv = {} } = {},
) {
  const folder = mkdtempSync(join(tmpdir(), 'kubernetes-architect-jest-'));
  const report = join(folder, 'report.json');
  try {
    const { exited } = startChild(
      node,
      [yarn, ...args, '--json', `--outputFile=${report}`],
      {
        cwd: ROOT,
        // Jest must not ask or watch, whoever runs it.
        env: { ...env, CI: 'true', FORCE_COLOR: '0', ...extraEnv },
        stdio: ['ignore', 'ignore', 'inherit'],
      },
    );
    const code = await exited;
    return tallyOf(report, code);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function tallyOf(report, code) {
  let result;
  try {
    result = JSON.parse(readFileSync(report, 'utf8'));
  } catch {
    process.stdout.write('Jest ended without a report.\n');
    return { passed: 0, failed: 1, skipped: 0 };
  }
  const tally = {
    passed: result.numPassedTests,
    // A suite that did not even load has no failed test in it, yet it failed.
    failed: result.numFailedTests + result.numRuntimeErrorTestSuites,
    skipped: result.numPendingTests + result.numTodoTests,
  };
  if (tally.passed + tally.failed === 0 || (code !== 0 && tally.failed === 0))
    tally.failed += 1;
  return tally;
}
