import { createServer } from 'node:net';

/**
 * Below the range from which Linux and macOS take ports for outgoing connections (32768 and 49152), so that none of those takes a port
 * between the moment it was found free and the moment the server listens on it.
 */
const FIRST_PORT = 20_000;
const LAST_PORT = 31_999;
const ATTEMPTS = 200;

/** Ports handed out in this process: two clusters that start at once must not get the same one. */
const handedOut = new Set<number>();

/** A loopback port that nothing listens on and that was not handed out before in this process. */
export async function freePort(): Promise<number> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const port =
      FIRST_PORT + Math.floor(Math.random() * (LAST_PORT - FIRST_PORT + 1));
    if (!handedOut.has(port)) {
      handedOut.add(port);
      if (await isFree(port)) {
        return port;
      }
    }
  }
  throw new Error(
    `No free loopback port between ${FIRST_PORT} and ${LAST_PORT} after ${ATTEMPTS} attempts; stop what listens there.`,
  );
}

function isFree(port: number): Promise<boolean> {
  return new Promise(resolve => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen({ port, host: '127.0.0.1', exclusive: true }, () =>
      server.close(() => resolve(true)),
    );
  });
}
