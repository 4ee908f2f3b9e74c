import type { EnvironmentModel } from '@kubernetes-architect/architecture';

const NONE = { replicas: 0 };

/** Three writers agree on each line in production; one process does all elsewhere. */
export function lokiSize({ production }: EnvironmentModel) {
  return production
    ? {
        deploymentMode: 'SimpleScalable',
        loki: { commonConfig: { replication_factor: 3 } },
        write: { replicas: 3 },
        read: { replicas: 2 },
        backend: { replicas: 2 },
        singleBinary: NONE,
        gateway: { replicas: 2 },
        chunksCache: { enabled: true, allocatedMemory: 2048 },
        resultsCache: { enabled: true, allocatedMemory: 512 },
      }
    : {
        deploymentMode: 'Monolithic',
        loki: { commonConfig: { replication_factor: 1 } },
        write: NONE,
        read: NONE,
        backend: NONE,
        singleBinary: { replicas: 1 },
        gateway: { replicas: 1 },
        chunksCache: { enabled: false },
        resultsCache: { enabled: false },
      };
}
