import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { addTallies, formatTally } from '../tally.mjs';

const TEST = fileURLToPath(new URL('../test.mjs', import.meta.url));

test('tallies add up and print in the agreed form', () => {
  const sum = addTallies(
    { passed: 1, failed: 2, skipped: 3 },
    { passed: 10, failed: 20, skipped: 30 },
  );
  assert.equal(formatTally(sum), '11 passed, 22 failed, 33 skipped');
});

test('an unknown tier is refused with the names of all tiers', () => {
  const { status, stderr } = spawnSync(process.execPath, [TEST, 'unti'], {
    encoding: 'utf8',
  });
  assert.equal(status, 1);
  assert.match(
    stderr,
    /There is no test tier unti\. Choose from: lint, types, unit, integration, browser\./,
  );
});
