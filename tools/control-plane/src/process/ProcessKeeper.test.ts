import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isAlive } from '../testing/isAlive.ts';
import { ProcessKeeper } from './ProcessKeeper.ts';
import { waitFor } from './waitFor.ts';

const sleeper = (name: string) => ({ name, command: 'sleep', args: ['60'] });

describe('ProcessKeeper', () => {
  let keeper: ProcessKeeper;

  beforeEach(() => {
    keeper = new ProcessKeeper({
      dataFolder: mkdtempSync(join(tmpdir(), 'keeper-test-')),
    });
  });

  afterEach(() => keeper.shutdown());

  it('runs processes until it is shut down, and removes the data folder', async () => {
    await Promise.all([
      keeper.start(sleeper('one')),
      keeper.start(sleeper('two')),
    ]);
    const pids = Object.values(keeper.processIds);
    expect(Object.keys(keeper.processIds).sort()).toEqual([
      'keeper',
      'one',
      'two',
    ]);
    expect(pids.every(isAlive)).toBe(true);
    await keeper.shutdown();
    expect(pids.some(isAlive)).toBe(false);
    expect(existsSync(keeper.dataFolder)).toBe(false);
  });

  it('stops one process and leaves the others', async () => {
    await keeper.start(sleeper('one'));
    await keeper.start(sleeper('two'));
    const { one, two } = keeper.processIds;
    await keeper.stop('one');
    expect(isAlive(one)).toBe(false);
    expect(isAlive(two)).toBe(true);
  });

  it('kills what a process started, too', async () => {
    const marker = `${process.pid}.5`;
    await keeper.start({
      name: 'parent',
      command: 'sh',
      args: ['-c', `sleep ${marker} & echo $!; wait`],
    });
    const child = await waitFor({
      what: 'the child to be named',
      timeout: 5_000,
      attempt: async () => {
        const line = keeper.tail('parent').split('\n')[1];
        return line ? Number(line) : undefined;
      },
    });
    expect(isAlive(child)).toBe(true);
    await keeper.stop('parent');
    await waitFor({
      what: 'the child to be gone',
      timeout: 5_000,
      attempt: async () => (isAlive(child) ? undefined : true),
    });
  });

  it('shows the log of a process that ended', async () => {
    await keeper.start({
      name: 'short',
      command: 'sh',
      args: ['-c', 'echo no luck; exit 3'],
    });
    const message = await waitFor({
      what: 'the process to end',
      timeout: 5_000,
      attempt: async () => {
        try {
          keeper.assertRunning('short');
          return undefined;
        } catch (error) {
          return (error as Error).message;
        }
      },
    });
    expect(message).toMatch(/short ended \(code 3\)[^]*no luck/);
  });

  it('says that a program is not there', async () => {
    await expect(
      keeper.start({ name: 'ghost', command: '/no/such/program', args: [] }),
    ).rejects.toThrow(/ghost cannot be started: .*ENOENT/);
  });

  it('refuses to start anything after its shutdown', async () => {
    await keeper.shutdown();
    await expect(keeper.start(sleeper('late'))).rejects.toThrow(
      'This control plane was stopped.',
    );
  });
});
