/**
 * Prints the results of checks whole and in order, each as soon as those before it are known.
 *
 * @param {readonly import('./startChecks.mjs').Check[]} checks
 * @param {Map<string, Promise<import('./startChecks.mjs').CheckResult>>} results
 */
export async function reportChecks(checks, results) {
  const tally = { passed: 0, failed: 0, skipped: 0 };
  for (const { title } of checks) {
    const { failed, seconds, output } = await results.get(title);
    tally[failed ? 'failed' : 'passed'] += 1;
    process.stdout.write(
      `${failed ? '✗' : '✓'} ${title} (${seconds.toFixed(0)} s)\n`,
    );
    if (failed) process.stdout.write(`${output}\n`);
  }
  return tally;
}
