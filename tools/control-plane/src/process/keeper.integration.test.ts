import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { isAlive } from '../testing/isAlive.ts';
import { waitFor } from './waitFor.ts';

interface Abandoned {
  processIds: Record<string, number>;
  dataFolder: string;
}

function run(script: string, args: string[] = []): ChildProcess {
  return spawn(
    process.execPath,
    [
      '--disable-warning=MODULE_TYPELESS_PACKAGE_JSON',
      join(__dirname, '..', script),
      ...args,
    ],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
}

async function firstLine(child: ChildProcess): Promise<string> {
  for await (const line of createInterface({ input: child.stdout! })) {
    return line;
  }
  throw new Error('The process ended without a word.');
}

async function expectGone({ processIds, dataFolder }: Abandoned) {
  await waitFor({
    what: 'every process to be gone',
    timeout: 10_000,
    describe: () => JSON.stringify(processIds),
    attempt: async () =>
      Object.values(processIds).some(isAlive) ? undefined : true,
  });
  expect(existsSync(dataFolder)).toBe(false);
}

describe('keeper', () => {
  it.each(['SIGKILL', 'SIGINT', 'SIGTERM'] as const)(
    'ends every process when the one that started them gets %s',
    async signal => {
      const child = run('testing/startAndWait.ts');
      const abandoned = JSON.parse(await firstLine(child)) as Abandoned;
      expect(Object.keys(abandoned.processIds)).toHaveLength(6);
      expect(Object.values(abandoned.processIds).every(isAlive)).toBe(true);
      child.kill(signal);
      await expectGone(abandoned);
    },
  );

  it('ends the cluster of a person on Ctrl-C', async () => {
    const child = run('cluster.ts', ['--name=person', '--nodes=3']);
    let output = '';
    child.stdout!.on('data', chunk => (output += chunk));
    await waitFor({
      what: 'the cluster to run',
      timeout: 60_000,
      describe: () => output,
      attempt: async () => (output.includes('Ctrl-C') ? true : undefined),
    });
    const kubeconfig = /kubeconfig: (.*)/.exec(output)![1];
    expect(existsSync(kubeconfig)).toBe(true);
    const ended = new Promise(resolve => child.once('exit', resolve));
    child.kill('SIGINT');
    expect(await ended).toBe(0);
    expect(existsSync(kubeconfig)).toBe(false);
  });
});
