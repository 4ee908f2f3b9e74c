import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { startChild } from './children.mjs';
import { installDependencies } from './installDependencies.mjs';
import { LaunchError } from './LaunchError.mjs';
import { ROOT } from './paths.mjs';
import { proofTable } from './proofTable.mjs';
import { runMain } from './runMain.mjs';
import { ensureRuntime } from './runtime.mjs';
import { formatTally } from './tally.mjs';
import { runJest } from './tiers/runJest.mjs';

// `npm run prove`: every platform of the matrix and every other proof of the generated repository, on real tools.
// `npm run prove -- --only flux --cells 50 --seed 7` takes a part of the matrix.
await runMain(async () => {
  const { cells, only, seed } = readArguments();
  const runtime = await ensureRuntime();
  await installDependencies(runtime);
  const { exited } = startChild(
    runtime.node,
    [
      runtime.yarn,
      'workspace',
      '@kubernetes-architect/control-plane',
      'build-tools',
    ],
    { cwd: ROOT, env: runtime.env, stdio: 'inherit' },
  );
  if ((await exited) !== 0) return 1;
  const folder = mkdtempSync(join(tmpdir(), 'kubernetes-architect-prove-'));
  const report = join(folder, 'matrix.jsonl');
  try {
    const tally = await runJest(
      runtime,
      [
        'jest',
        '--config',
        'tools/control-plane/jest.integration.config.js',
        ...(only === undefined
          ? ['packages/gitops/integration', 'packages/addons/integration']
          : ['packages/gitops/integration/matrix.integration.test.ts']),
      ],
      {
        extraEnv: {
          PROVE_CELLS: cells ?? 'all',
          PROVE_REPORT: report,
          ...(only !== undefined && { PROVE_ONLY: only }),
          ...(seed !== undefined && { PROVE_SEED: seed }),
        },
      },
    );
    process.stdout.write(
      `\n${proofTable(
        readFileSync(report, 'utf8')
          .trimEnd()
          .split('\n')
          .map(line => JSON.parse(line)),
      )}\n\n${formatTally(tally)}\n`,
    );
    return tally.failed > 0 ? 1 : 0;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

function readArguments() {
  const { values } = parseArgs({
    options: {
      cells: { type: 'string' },
      only: { type: 'string' },
      seed: { type: 'string' },
    },
  });
  for (const name of ['cells', 'seed']) {
    if (values[name] !== undefined && !/^[1-9][0-9]{0,9}$/.test(values[name]))
      throw new LaunchError(
        `--${name} ${values[name]} is not a whole number above 0.`,
        `Give one, such as --${name} 50.`,
      );
  }
  return values;
}
