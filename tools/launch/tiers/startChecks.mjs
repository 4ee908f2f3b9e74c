import { availableParallelism } from 'node:os';

/**
 * @typedef {{ title: string, args: string[], env?: NodeJS.ProcessEnv, after?: string[] }} Check
 *   A command for yarn that counts as one test. `after` names the checks that it waits for, if they run at all.
 * @typedef {{ failed: boolean, seconds: number, output: string }} CheckResult
 */

/**
 * Starts checks side by side, in their order, as many at once as there are cores.
 * All run, even when one fails.
 *
 * @param {readonly Check[]} checks
 * @param {(check: Check) => Promise<CheckResult>} run
 * @param {number} atOnce
 * @returns {Map<string, Promise<CheckResult>>} the results by title
 */
export function startChecks(checks, run, atOnce = availableParallelism()) {
  const results = new Map();
  const settle = new Map();
  for (const check of checks) {
    const result = new Promise((resolve, reject) =>
      settle.set(check, { resolve, reject }),
    );
    // Whoever prints the result hears of the failure; until then it is not an unhandled one.
    result.catch(() => {});
    results.set(check.title, result);
  }
  const waiting = new Set(checks);
  const running = new Set();
  const isOpen = title =>
    [...waiting, ...running].some(check => check.title === title);
  const startNext = () => {
    for (const check of [...waiting]) {
      if (running.size >= atOnce) return;
      if (check.after?.some(isOpen)) continue;
      waiting.delete(check);
      running.add(check);
      const { resolve, reject } = settle.get(check);
      run(check)
        .then(resolve, reject)
        .finally(() => {
          running.delete(check);
          startNext();
        });
    }
  };
  startNext();
  return results;
}
