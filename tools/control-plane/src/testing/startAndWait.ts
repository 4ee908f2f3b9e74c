/*
 * Starts a cluster, prints its process ids as JSON, and waits to be killed. Run by a test as a process of its own.
 */
import { startControlPlane } from '../cluster/startControlPlane.ts';

startControlPlane({ name: 'abandoned', nodes: 1 }).then(
  cluster => {
    const { processIds, dataFolder } = cluster;
    process.stdout.write(`${JSON.stringify({ processIds, dataFolder })}\n`);
    setInterval(() => cluster.assertHealthy(), 1_000);
  },
  error => {
    process.stderr.write(`${error}\n`);
    process.exitCode = 1;
  },
);
