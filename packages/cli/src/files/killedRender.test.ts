import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  watch,
  writeFileSync,
} from 'node:fs';
import { resolve } from 'node:path';
import {
  EXAMPLE_INTENT,
  run,
  useTemporaryFolder,
} from '../testing/runInFolder';

const COMMAND = resolve(__dirname, '../../bin/architect');

/** An id that no process has: the largest possible one on Linux. */
const DEAD_PID = 2 ** 22;

jest.setTimeout(60_000);

describe('a render that is killed', () => {
  const at = useTemporaryFolder();
  const render = () => run('render', '-f', EXAMPLE_INTENT, '--out', at('out'));

  it('leaves nothing under the target name, and the next run cleans up', async () => {
    const child = spawn(
      process.execPath,
      [COMMAND, 'render', '-f', EXAMPLE_INTENT, '--out', at('out')],
      { stdio: 'ignore' },
    );
    // The first thing that appears is the folder being filled.
    const watcher = watch(at(), () => child.kill('SIGKILL'));
    await once(child, 'exit');
    watcher.close();
    const left = readdirSync(at());
    expect(left).toEqual([expect.stringMatching(/^\.out\.architect-new-/)]);
    expect((await render()).code).toBe(0);
    expect(readdirSync(at())).toEqual(['out']);
    expect(readdirSync(at('out'))).toContain('README.md');
  });

  it('gives a folder back that had been moved aside', async () => {
    mkdirSync(at(`.out.architect-old-${DEAD_PID}-0123abcd`));
    writeFileSync(
      at(`.out.architect-old-${DEAD_PID}-0123abcd/mine.txt`),
      'mine',
    );
    expect((await render()).err).toMatch(/has content/);
    expect(readdirSync(at())).toEqual(['out']);
    expect(readdirSync(at('out'))).toEqual(['mine.txt']);
  });

  it('leaves the folder of a run alone that is still at work', async () => {
    const other = `.out.architect-new-${process.pid}-0123abcd`;
    mkdirSync(at(other));
    expect((await render()).code).toBe(0);
    expect(existsSync(at(other))).toBe(true);
  });
});
