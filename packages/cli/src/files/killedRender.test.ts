import { starterIntent } from '@kubernetes-architect/architecture';
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

/** Apps enough to keep a run writing for longer than it takes to kill it. */
const MANY_APPS = 600;

function largeIntent(): string {
  const intent = starterIntent();
  intent.spec.tenants = [
    {
      name: 'a',
      owner: 'a',
      quota: { cpu: '500', memory: '500Gi', pods: 5000 },
    },
  ];
  intent.spec.apps = Array.from({ length: MANY_APPS }, (_, index) => ({
    name: `app-${index}`,
    tenant: 'a',
    kind: 'worker' as const,
    image: 'registry.k8s.io/pause:3.10',
  }));
  return JSON.stringify(intent);
}

jest.setTimeout(60_000);

describe('a render that is killed', () => {
  const at = useTemporaryFolder();
  const render = () => run('render', '-f', EXAMPLE_INTENT, '--out', at('out'));

  it('leaves nothing under the target name, and the next run cleans up', async () => {
    writeFileSync(at('large.yaml'), largeIntent());
    const child = spawn(
      process.execPath,
      [COMMAND, 'render', '-f', at('large.yaml'), '--out', at('out')],
      { stdio: 'ignore' },
    );
    // The first thing that appears is the folder being filled.
    const watcher = watch(at(), () => child.kill('SIGKILL'));
    await once(child, 'exit');
    watcher.close();
    const left = readdirSync(at()).filter(name => name !== 'large.yaml');
    expect(left).toEqual([expect.stringMatching(/^\.out\.architect-new-/)]);
    expect((await render()).code).toBe(0);
    expect(readdirSync(at())).toEqual(['large.yaml', 'out']);
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
