import { spawn } from 'node:child_process';

/** Milliseconds a process group may take to end by itself before it is killed. */
const GRACE_MS = 8_000;

const children = new Set();

/**
 * Starts a program in a process group of its own, so that everything it starts ends with it.
 *
 * @returns {{ child: import('node:child_process').ChildProcess, exited: Promise<number> }}
 */
export function startChild(command, args, options = {}) {
  const child = spawn(command, args, { ...options, detached: true });
  children.add(child);
  const exited = new Promise((resolve, reject) => {
    child.once('error', error => {
      children.delete(child);
      reject(error);
    });
    child.once('exit', (code, signal) => {
      children.delete(child);
      signalGroup(child, 'SIGKILL');
      resolve(code ?? (signal ? 128 : 1));
    });
  });
  return { child, exited };
}

/** Ends every process group this script started. Resolves when they are gone. */
export async function stopChildren() {
  await Promise.all([...children].map(stopChild));
}

/** Ends one child and all that it started. Resolves when the child is gone. */
export async function stopChild(child) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise(resolve => child.once('exit', resolve));
  signalGroup(child, 'SIGTERM');
  const timer = setTimeout(() => signalGroup(child, 'SIGKILL'), GRACE_MS);
  await gone;
  clearTimeout(timer);
}

function signalGroup(child, signal) {
  try {
    process.kill(-child.pid, signal);
  } catch {
    // The group is gone already.
  }
}
