import assert from 'node:assert/strict';
import { test } from 'node:test';
import { explainInstallFailure } from '../explainInstallFailure.mjs';

const CASES = [
  ['ENOSPC: no space left on device, write', /disk is full/],
  [
    'npm error code ENOTFOUND\nnpm error network request to the registry failed',
    /registry cannot be reached/,
  ],
  [
    '➤ YN0001: RequestError: connect ECONNREFUSED 127.0.0.1:9',
    /registry cannot be reached/,
  ],
  ['EACCES: permission denied, mkdir', /cannot be written/],
  [
    '➤ YN0028: The lockfile would have been modified by this install',
    /yarn install/,
  ],
];

for (const [output, remedy] of CASES) {
  test(`says what to do about: ${output.split('\n')[0]}`, () => {
    const { message } = explainInstallFailure(
      'It could not be installed.',
      output,
    );
    assert.match(message, /^It could not be installed\. /);
    assert.match(message, remedy);
    assert.equal(message.includes('\n'), false);
  });
}

test('shows the last lines of what it does not know', () => {
  const { message } = explainInstallFailure(
    'It failed.',
    'one\ntwo\nsomething odd happened',
  );
  assert.match(message, /something odd happened/);
});
