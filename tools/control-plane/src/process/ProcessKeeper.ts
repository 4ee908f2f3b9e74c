import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type {
  KeeperEvent,
  KeeperRequest,
  ProcessSpecification,
} from './keeperMessages.ts';
import { logTail } from './logTail.ts';

/** What to run under a {@link ProcessKeeper}; the keeper adds log file and working folder. */
export interface KeptProcess {
  name: string;
  command: string;
  args: string[];
  env?: Record<string, string>;
}

/** How a kept process ended. */
export interface ProcessExit {
  code?: number;
  signal?: string;
  error?: string;
}

/**
 * The processes of one control plane. They end with this Node process at the latest, SIGKILL included: see `keeper.ts`.
 */
export class ProcessKeeper {
  /** Owned by the keeper: removed when it stops. */
  readonly dataFolder: string;
  /** One `<name>.log` per process. */
  readonly logFolder: string;
  private readonly child: ChildProcess;
  private readonly pids = new Map<string, number>();
  private readonly exits = new Map<string, ProcessExit>();
  private readonly listeners = new Set<() => void>();
  private readonly gone: Promise<void>;
  private waiting = 0;

  constructor(options: { dataFolder: string; logFolder?: string }) {
    this.dataFolder = options.dataFolder;
    this.logFolder = options.logFolder ?? join(this.dataFolder, 'logs');
    mkdirSync(this.dataFolder, { recursive: true, mode: 0o700 });
    mkdirSync(this.logFolder, { recursive: true });
    this.child = fork(
      join(import.meta.dirname, 'keeper.ts'),
      [this.dataFolder],
      {
        execArgv: ['--disable-warning=MODULE_TYPELESS_PACKAGE_JSON'],
        detached: true,
        stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
        env: { PATH: process.env.PATH },
      },
    );
    this.gone = new Promise(resolve =>
      this.child.once('exit', () => resolve()),
    );
    this.child.on('message', (event: KeeperEvent) => this.note(event));
    this.child.on('exit', () => this.wake());
    // A forgotten stop() must not keep the test's process alive: its end stops everything too.
    this.child.unref();
    this.child.channel?.unref();
  }

  /** The running processes and their process ids, the keeper's own included. */
  get processIds(): Record<string, number> {
    return { keeper: this.child.pid!, ...Object.fromEntries(this.pids) };
  }

  /** Every process that was started, running or not. */
  get processNames(): string[] {
    return [...new Set([...this.pids.keys(), ...this.exits.keys()])];
  }

  /** Starts a process; the promise is kept when it runs, and broken when it cannot be run. */
  async start(kept: KeptProcess): Promise<void> {
    const specification: ProcessSpecification = {
      name: kept.name,
      command: kept.command,
      args: kept.args,
      env: { PATH: process.env.PATH ?? '', ...kept.env },
      cwd: this.dataFolder,
      logFile: this.logFile(kept.name),
    };
    this.exits.delete(kept.name);
    this.ask({ type: 'start', specification });
    await this.until(
      () => this.pids.has(kept.name) || this.hasEnded(kept.name),
    );
    const exit = this.exits.get(kept.name);
    if (exit?.error) {
      throw new Error(`${kept.name} cannot be started: ${exit.error}`);
    }
  }

  /** Stops one process and waits until it is gone. */
  async stop(name: string): Promise<void> {
    if (!this.pids.has(name)) {
      return;
    }
    this.ask({ type: 'stop', name });
    await this.until(() => this.hasEnded(name));
  }

  /** Stops everything, the last started first, and removes the data folder. May be called more than once. */
  async shutdown(): Promise<void> {
    this.child.ref();
    if (this.child.connected) {
      this.ask({ type: 'shutdown' });
    }
    await this.gone;
  }

  /** Throws, with the end of its log, if the process has ended by itself. */
  assertRunning(name: string): void {
    const exit = this.exits.get(name);
    if (exit) {
      const how = exit.error ?? exit.signal ?? `code ${exit.code}`;
      throw new Error(`${name} ended (${how}).\n${this.tail(name)}`);
    }
    if (!this.child.connected) {
      throw new Error(`${name} was stopped.`);
    }
  }

  /** The last lines of a process's log, with the file's path when it outlives the keeper. */
  tail(name: string): string {
    return logTail(this.logFile(name));
  }

  /** Where a process's output goes. */
  logFile(name: string): string {
    return join(this.logFolder, `${name}.log`);
  }

  private hasEnded(name: string): boolean {
    return this.exits.has(name) || !this.child.connected;
  }

  private ask(request: KeeperRequest): void {
    if (!this.child.connected) {
      throw new Error('This control plane was stopped.');
    }
    this.child.send(request);
  }

  private note(event: KeeperEvent): void {
    if (event.type === 'started') {
      this.pids.set(event.name, event.pid);
    } else if (event.type === 'exited') {
      const { code, signal, error } = event;
      this.pids.delete(event.name);
      this.exits.set(event.name, { code, signal, error });
    }
    this.wake();
  }

  private wake(): void {
    [...this.listeners].forEach(listener => listener());
  }

  private async until(condition: () => boolean): Promise<void> {
    // While something is awaited, the channel holds the process open.
    this.waiting += 1;
    this.child.channel?.ref();
    await new Promise<void>(resolve => {
      const check = () => {
        if (condition()) {
          this.listeners.delete(check);
          resolve();
        }
      };
      this.listeners.add(check);
      check();
    });
    this.waiting -= 1;
    if (this.waiting === 0) {
      this.child.channel?.unref();
    }
  }
}
