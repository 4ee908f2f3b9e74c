import { spawn, ChildProcess } from 'node:child_process';
import { createServer, AddressInfo } from 'node:net';
import { resolve } from 'node:path';

const ROOT = resolve(__dirname, '../../..');

/** A portal started the way a person starts it. */
export interface StartedPortal {
  url: string;
  /** All that `npm start` printed so far. */
  output(): string;
  /** Sends Ctrl-C and resolves with the exit code. */
  interrupt(): Promise<number | null>;
}

/** A port that nobody listens on now. */
export function freePort(): Promise<number> {
  return new Promise((resolvePort, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolvePort(port));
    });
  });
}

/** Runs `npm start` on a free port and waits for its last line. */
export async function startPortal(args: string[] = []): Promise<StartedPortal> {
  const port = await freePort();
  const child = spawn(
    'npm',
    ['start', '--silent', ...(args.length > 0 ? ['--', ...args] : [])],
    {
      cwd: ROOT,
      env: {
        ...process.env,
        PORT: String(port),
        NODE_ENV: 'development',
        NODE_OPTIONS: '',
      },
      detached: true,
    },
  );
  let output = '';
  child.stdout.on('data', chunk => (output += chunk));
  child.stderr.on('data', chunk => (output += chunk));
  await readiness(child, () => output);
  return {
    url: `http://localhost:${port}`,
    output: () => output,
    interrupt: () => interrupt(child),
  };
}

function readiness(child: ChildProcess, output: () => string): Promise<void> {
  return new Promise((resolveReady, reject) => {
    const timer = setInterval(() => {
      if (/Kubernetes Architect is ready: http/.test(output())) {
        clearInterval(timer);
        resolveReady();
      }
    }, 100);
    child.once('exit', code => {
      clearInterval(timer);
      reject(new Error(`npm start ended with ${code}:\n${output()}`));
    });
  });
}

function interrupt(child: ChildProcess): Promise<number | null> {
  return new Promise(resolveExit => {
    if (child.exitCode !== null || child.signalCode !== null) {
      resolveExit(child.exitCode);
      return;
    }
    child.once('exit', code => resolveExit(code));
    // A terminal sends Ctrl-C to the whole foreground process group.
    process.kill(-(child.pid as number), 'SIGINT');
  });
}
