import { connect } from 'node:net';
import type { ControlPlane } from '../cluster/ControlPlane.ts';
import { waitFor } from './waitFor.ts';

/** In milliseconds. */
const START_TIMEOUT = 60_000;

/** Waits until a process of the cluster listens on a loopback port; fails at once, with the end of its log, when it has ended. */
export async function waitForPort(options: {
  controlPlane: ControlPlane;
  processName: string;
  port: number;
}): Promise<void> {
  const { controlPlane, processName, port } = options;
  await waitFor({
    what: `${processName} to listen on 127.0.0.1:${port}`,
    timeout: START_TIMEOUT,
    attempt: async () => {
      controlPlane.assertRunning(processName);
      return (await accepts(port)) ? true : undefined;
    },
  });
}

function accepts(port: number): Promise<boolean> {
  return new Promise(resolve => {
    const socket = connect({ port, host: '127.0.0.1' });
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });
}
