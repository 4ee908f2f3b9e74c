import assert from 'node:assert/strict';
import { test } from 'node:test';
import { proofTable } from '../proofTable.mjs';

const RESULT = { objects: 5, unseen: 1, folders: 2, milliseconds: 1500 };

test('the matrix has a row for each engine, layout and kind', () => {
  const table = proofTable([
    { seed: 7 },
    { ...RESULT, name: 'argocd mono alone a', faults: [] },
    { ...RESULT, name: 'argocd mono alone b', faults: ['order: late'] },
    { ...RESULT, name: 'flux mono pairs a+b', faults: [] },
  ]);
  const rows = table.split('\n').map(line => line.split(/ {2,}/));
  assert.deepEqual(rows, [
    ['seed 7'],
    [
      'engine, layout, kind',
      'platforms',
      'proven',
      'overlays',
      'objects',
      'not judged',
      'seconds',
    ],
    ['argocd mono alone', '2', '1', '4', '10', '2', '3'],
    ['flux mono pairs', '1', '1', '2', '5', '1', '2'],
  ]);
});
