/*
 * The keeper: a small process between a test and the processes it started, so that none of them can outlive the test.
 *
 * A test that is killed with SIGKILL runs no clean-up of its own, and a process that it started lives on. The keeper is
 * started in its own session (a Ctrl-C on the terminal does not reach it before the test has stopped things in order),
 * is the parent of every process, and holds an IPC channel to the test. When the test's process is gone, for whatever
 * reason, the kernel closes that channel; the keeper then kills what it started and removes the data folder. That works
 * on every system Node runs on, whereas PR_SET_PDEATHSIG is for Linux alone and `ps`-watching is late by its interval.
 *
 * Processes are stopped in reverse order of their start, one after the other: an API server whose etcd went first hangs.
 * They are killed with SIGKILL, as whole process groups (Argo CD runs git and kustomize): their data is removed in the same breath, so
 * there is nothing to save, and a test does not wait for graceful shutdown.
 *
 * Run as `node keeper.ts DATA_FOLDER`; uses only erasable TypeScript and only Node's own modules.
 */
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { closeSync, openSync, rmSync } from 'node:fs';
import type { KeeperEvent, KeeperRequest } from './keeperMessages.ts';

/** How long to wait for the kernel to end a killed process before going on with the next, in milliseconds. */
const KILL_WAIT = 5_000;

const dataFolder = process.argv[2];
const running = new Map<string, ChildProcess>();
let goingDown = false;

function tell(event: KeeperEvent): void {
  if (process.connected) {
    process.send?.(event, () => {});
  }
}

function start(
  specification: Extract<KeeperRequest, { type: 'start' }>['specification'],
) {
  const { name, command, args, env, cwd, logFile } = specification;
  const log = openSync(logFile, 'a');
  const child = spawn(command, args, {
    cwd,
    env,
    stdio: ['ignore', log, log],
    detached: true,
  });
  closeSync(log);
  running.set(name, child);
  child.once('spawn', () => tell({ type: 'started', name, pid: child.pid! }));
  child.once('error', error => {
    running.delete(name);
    tell({ type: 'exited', name, error: error.message });
  });
  child.once('exit', (code, signal) => {
    killGroup(child);
    running.delete(name);
    tell({
      type: 'exited',
      name,
      code: code ?? undefined,
      signal: signal ?? undefined,
    });
  });
}

function killGroup(child: ChildProcess): void {
  if (child.pid === undefined) {
    return;
  }
  try {
    process.kill(-child.pid, 'SIGKILL');
  } catch {
    // The group is gone already.
  }
}

async function stop(name: string): Promise<void> {
  const child = running.get(name);
  if (!child) {
    return;
  }
  await new Promise<void>(resolve => {
    const timer = setTimeout(resolve, KILL_WAIT);
    child.once('exit', () => {
      clearTimeout(timer);
      resolve();
    });
    killGroup(child);
  });
}

async function shutdown(): Promise<void> {
  if (goingDown) {
    return;
  }
  goingDown = true;
  for (const name of [...running.keys()].reverse()) {
    await stop(name);
  }
  rmSync(dataFolder, { recursive: true, force: true, maxRetries: 5 });
  tell({ type: 'down' });
  process.exitCode = 0;
  if (process.connected) {
    process.disconnect();
  }
}

process.on('message', (request: KeeperRequest) => {
  if (request.type === 'start' && !goingDown) {
    start(request.specification);
  } else if (request.type === 'stop') {
    void stop(request.name);
  } else if (request.type === 'shutdown') {
    void shutdown();
  }
});
process.on('disconnect', () => void shutdown());
process.on('SIGTERM', () => void shutdown());
process.on('SIGINT', () => void shutdown());
process.on('SIGHUP', () => void shutdown());
process.on('uncaughtException', error => {
  process.stderr.write(`keeper: ${error.stack}\n`);
  void shutdown();
});
