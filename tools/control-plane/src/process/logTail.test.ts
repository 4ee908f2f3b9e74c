import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { logTail } from './logTail.ts';

describe('logTail', () => {
  const folder = mkdtempSync(join(tmpdir(), 'log-tail-'));
  const file = join(folder, 'a.log');

  afterAll(() => rmSync(folder, { recursive: true }));

  it('gives the last lines under the path', () => {
    writeFileSync(file, 'one\ntwo\nthree\n');
    expect(logTail(file, 2)).toBe(`Last lines of ${file}:\ntwo\nthree`);
  });

  it('says when there is nothing', () => {
    writeFileSync(file, '\n');
    expect(logTail(file)).toBe(`(nothing logged in ${file})`);
    expect(logTail(`${file}.none`)).toBe(`(no log at ${file}.none)`);
  });
});
