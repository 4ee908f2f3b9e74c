import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Clusters beside the recorded fleet: one that lives, when there is one, and one that does not answer. */
export const LIVE_CLUSTER = 'lab';
export const DEAD_CLUSTER = 'unreachable';

/**
 * Writes the configuration of the tested portal: the demo fleet, the live cluster, and a cluster at a port on
 * which nothing listens.
 *
 * @returns the path of the file, to be laid over app-config.yaml
 */
export function writePortalConfig(options: {
  folder: string;
  closedPort: number;
  liveKubeconfig: string | undefined;
}): string {
  const { folder, closedPort, liveKubeconfig } = options;
  const deadKubeconfig = join(folder, `${DEAD_CLUSTER}.kubeconfig`);
  const file = join(folder, 'app-config.e2e.json');
  const named = { name: DEAD_CLUSTER };
  writeFileSync(
    deadKubeconfig,
    JSON.stringify({
      apiVersion: 'v1',
      kind: 'Config',
      clusters: [
        { ...named, cluster: { server: `https://127.0.0.1:${closedPort}` } },
      ],
      users: [{ ...named, user: { token: 'not-a-token' } }],
      contexts: [
        { ...named, context: { cluster: DEAD_CLUSTER, user: DEAD_CLUSTER } },
      ],
      'current-context': DEAD_CLUSTER,
    }),
    { mode: 0o600 },
  );
  const live = liveKubeconfig
    ? [
        {
          name: LIVE_CLUSTER,
          kubeconfig: liveKubeconfig,
          context: LIVE_CLUSTER,
          environment: 'lab',
        },
      ]
    : [];
  writeFileSync(
    file,
    JSON.stringify({
      kubernetesArchitect: {
        recordedFleet: 'examples/fleet',
        clusters: [
          ...live,
          {
            name: DEAD_CLUSTER,
            kubeconfig: deadKubeconfig,
            context: DEAD_CLUSTER,
          },
        ],
        reader: { cacheSeconds: 1 },
      },
    }),
  );
  return file;
}
