import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { withFolderLock } from './folderLock.ts';

describe('withFolderLock', () => {
  const folder = mkdtempSync(join(tmpdir(), 'lock-'));
  const path = join(folder, 'tool');

  afterAll(() => rmSync(folder, { recursive: true }));

  it('lets one work after the other', async () => {
    const events: string[] = [];
    const work = (name: string) => async () => {
      events.push(`${name} begins`);
      await new Promise(resolve => setTimeout(resolve, 20));
      events.push(`${name} ends`);
    };
    await Promise.all([
      withFolderLock(path, work('one')),
      withFolderLock(path, work('two')),
    ]);
    expect(events).toEqual([
      'one begins',
      'one ends',
      'two begins',
      'two ends',
    ]);
  });

  it('takes over the lock of a process that has died', async () => {
    const dead = execFileSync('sh', ['-c', 'echo $$'], { encoding: 'utf8' });
    writeFileSync(`${path}.lock`, dead.trim());
    expect(await withFolderLock(path, async () => 'done')).toBe('done');
  });

  it('is free again after a failure', async () => {
    await expect(
      withFolderLock(path, () => Promise.reject(new Error('no'))),
    ).rejects.toThrow('no');
    expect(existsSync(`${path}.lock`)).toBe(false);
  });
});
