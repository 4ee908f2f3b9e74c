import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildFrontend } from '../buildFrontend.mjs';
import { startChild } from '../children.mjs';
import { ROOT } from '../paths.mjs';

/** Chromium, from the environment or where Debian puts it. */
const CHROMIUM = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';

/** The portal in Chromium, as a person uses it. */
export const browser = {
  name: 'browser',
  title: 'the portal in Chromium',
  missing: () =>
    existsSync(CHROMIUM)
      ? undefined
      : `Chromium is not at ${CHROMIUM} (Debian: apt-get install chromium, or set CHROMIUM_PATH).`,
  async run(runtime) {
    await buildFrontend(runtime);
    const folder = mkdtempSync(join(tmpdir(), 'kubernetes-architect-browser-'));
    const report = join(folder, 'report.json');
    try {
      const { exited } = startChild(
        runtime.node,
        [runtime.yarn, 'playwright', 'test', '--reporter=list,json'],
        {
          cwd: ROOT,
          env: {
            ...runtime.env,
            CHROMIUM_PATH: CHROMIUM,
            PLAYWRIGHT_JSON_OUTPUT_NAME: report,
          },
          stdio: ['ignore', 'inherit', 'inherit'],
        },
      );
      const code = await exited;
      return tallyOf(report, code);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};

function tallyOf(report, code) {
  if (!existsSync(report)) {
    process.stdout.write('Playwright ended without a report.\n');
    return { passed: 0, failed: 1, skipped: 0 };
  }
  const { stats } = JSON.parse(readFileSync(report, 'utf8'));
  const tally = {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky,
    skipped: stats.skipped,
  };
  if (tally.passed + tally.failed === 0 || (code !== 0 && tally.failed === 0))
    tally.failed += 1;
  return tally;
}
