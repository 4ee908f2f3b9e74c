import assert from 'node:assert/strict';
import { test } from 'node:test';
import { startChecks } from '../tiers/startChecks.mjs';

/** Runs checks that end when they are told to, and notes what starts. */
function controlled(checks, atOnce) {
  const started = [];
  const ends = new Map();
  const results = startChecks(
    checks,
    ({ title }) => {
      started.push(title);
      return new Promise((resolve, reject) =>
        ends.set(title, { resolve, reject }),
      );
    },
    atOnce,
  );
  const end = async (title, failed = false) => {
    ends.get(title).resolve({ failed, seconds: 0, output: title });
    await results.get(title);
    await new Promise(resolve => setImmediate(resolve));
  };
  return { started, results, end, ends };
}

test('as many checks run at once as are allowed, in their order', async () => {
  const { started, end } = controlled(
    [{ title: 'a' }, { title: 'b' }, { title: 'c' }],
    2,
  );
  assert.deepEqual(started, ['a', 'b']);
  await end('b');
  assert.deepEqual(started, ['a', 'b', 'c']);
});

test('a check waits for those it comes after, and lets others go first', async () => {
  const { started, end } = controlled(
    [
      { title: 'declarations' },
      { title: 'reports', after: ['declarations'] },
      { title: 'form' },
    ],
    2,
  );
  assert.deepEqual(started, ['declarations', 'form']);
  await end('form');
  assert.deepEqual(started, ['declarations', 'form']);
  await end('declarations');
  assert.deepEqual(started, ['declarations', 'form', 'reports']);
});

test('a check does not wait for one that was not asked for', () => {
  const { started } = controlled([{ title: 'reports', after: ['tsc'] }], 1);
  assert.deepEqual(started, ['reports']);
});

test('all run when one fails, and each keeps its own output', async () => {
  const { results, end } = controlled([{ title: 'a' }, { title: 'b' }], 1);
  await end('a', true);
  await end('b');
  assert.deepEqual(await results.get('a'), {
    failed: true,
    seconds: 0,
    output: 'a',
  });
  assert.equal((await results.get('b')).failed, false);
});

test('a command that cannot start is told to whoever waits for it', async () => {
  const { started, results, ends } = controlled(
    [{ title: 'a' }, { title: 'b' }],
    1,
  );
  ends.get('a').reject(new Error('no such program'));
  await assert.rejects(results.get('a'), /no such program/);
  await new Promise(resolve => setImmediate(resolve));
  assert.deepEqual(started, ['a', 'b']);
});
