import { spawnSync } from 'node:child_process';
import { ROOT } from './paths.mjs';

// Writes what is generated from the sources; with --check it fails when something of it is out of date.
const GENERATORS = [
  'packages/cli/scripts/write-reference.js',
  'packages/readiness/scripts/generateRuleIndex.mjs',
  'packages/readiness/scripts/generateRuleReference.mjs',
];

const check = process.argv.includes('--check') ? ['--check'] : [];
for (const generator of GENERATORS) {
  const { status } = spawnSync(process.execPath, [generator, ...check], {
    cwd: ROOT,
    stdio: 'inherit',
  });
  if (status !== 0) process.exitCode = 1;
}
