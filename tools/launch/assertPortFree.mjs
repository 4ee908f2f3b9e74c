import { createServer } from 'node:net';
import { LaunchError } from './LaunchError.mjs';

/** Fails with a remedy when something else listens on the port, on IPv4 or IPv6 loopback. */
export async function assertPortFree(port) {
  for (const host of ['127.0.0.1', '::1']) {
    await new Promise((resolve, reject) => {
      const probe = createServer();
      probe.once('error', error => {
        if (error.code === 'EADDRINUSE') {
          reject(
            new LaunchError(
              `Port ${port} is taken by another program.`,
              `Stop that program, or choose another port: PORT=${
                port + 1
              } npm start`,
            ),
          );
        } else if (error.code === 'EACCES') {
          reject(
            new LaunchError(
              `Port ${port} may not be used by this account.`,
              `Choose one above 1023: PORT=3000 npm start`,
            ),
          );
        } else {
          resolve(); // no IPv6 on this machine
        }
      });
      probe.listen(port, host, () => probe.close(resolve));
    });
  }
}
