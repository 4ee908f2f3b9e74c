import { installDependencies } from './installDependencies.mjs';
import { LaunchError } from './LaunchError.mjs';
import { runMain } from './runMain.mjs';
import { ensureRuntime } from './runtime.mjs';
import { addTallies, formatTally } from './tally.mjs';
import { TIERS } from './tiers/index.mjs';
import { reportChecks } from './tiers/reportChecks.mjs';
import { runCheck } from './tiers/runCheck.mjs';
import { startChecks } from './tiers/startChecks.mjs';

// `npm test` runs every tier, `npm test -- unit types` those named.
await runMain(async () => {
  const tiers = chooseTiers(process.argv.slice(2));
  const runtime = await ensureRuntime();
  await installDependencies(runtime);
  // The chain that takes longest, tsc and what is made from its declarations, starts first.
  const results = startChecks(
    tiers.toReversed().flatMap(({ checks = [] }) => checks),
    check => runCheck(runtime, check),
  );
  let total = { passed: 0, failed: 0, skipped: 0 };
  const lines = [];
  for (const tier of tiers) {
    const started = Date.now();
    process.stdout.write(`\n━━ ${tier.name}: ${tier.title}\n`);
    const tally = await (tier.checks
      ? reportChecks(tier.checks, results)
      : runTier(tier, runtime));
    total = addTallies(total, tally);
    lines.push(
      `${tier.name.padEnd(12)} ${formatTally(tally)}  (${(
        (Date.now() - started) /
        1000
      ).toFixed(0)} s)`,
    );
  }
  process.stdout.write(
    `\n━━ summary\n${lines.join('\n')}\n\n${formatTally(total)}\n`,
  );
  return total.failed > 0 ? 1 : 0;
});

async function runTier(tier, runtime) {
  const missing = await tier.missing?.(runtime);
  if (!missing) return await tier.run(runtime);
  if (process.env.CI === 'true') {
    process.stdout.write(
      `FAILED tier ${tier.name}: ${missing} In CI no tier may be skipped.\n`,
    );
    return { passed: 0, failed: 1, skipped: 0 };
  }
  process.stdout.write(`SKIPPED tier ${tier.name}: ${missing}\n`);
  return { passed: 0, failed: 0, skipped: 1 };
}

function chooseTiers(names) {
  const unknown = names.filter(name => !TIERS.some(tier => tier.name === name));
  if (unknown.length > 0) {
    throw new LaunchError(
      `There is no test tier ${unknown.join(', ')}.`,
      `Choose from: ${TIERS.map(tier => tier.name).join(', ')}.`,
    );
  }
  return names.length === 0
    ? TIERS
    : TIERS.filter(tier => names.includes(tier.name));
}
