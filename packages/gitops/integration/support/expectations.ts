import type { PlatformModel } from '@kubernetes-architect/architecture';
import {
  type ControlPlane,
  type KubernetesObject,
  waitFor,
} from '@kubernetes-architect/control-plane';

/** In milliseconds. */
const PODS_TIMEOUT = 60_000;

interface Pod extends KubernetesObject {
  status?: { phase?: string };
}

/** How many pods of each app run on a cluster, as `namespace/app`. */
export function expectedPods(
  model: PlatformModel,
  cluster: string,
): Record<string, number> {
  return Object.fromEntries(
    model.apps.flatMap(app =>
      app.environments
        .filter(({ clusters }) => clusters.includes(cluster))
        .map(({ namespace, scaling }) => [
          `${namespace}/${app.name}`,
          scaling.autoscaling
            ? scaling.autoscaling.minReplicas
            : scaling.replicas,
        ]),
    ),
  );
}

/** How many pods run in the namespaces of tenants, as `namespace/app`. */
export async function runningPods(
  controlPlane: ControlPlane,
): Promise<Record<string, number>> {
  const pods = await controlPlane.api.list<Pod>('/api/v1/pods');
  const counts: Record<string, number> = {};
  for (const { metadata, status } of pods) {
    const app = metadata?.labels?.['app.kubernetes.io/name'];
    if (!app || status?.phase !== 'Running') continue;
    const key = `${metadata?.namespace}/${app}`;
    counts[key] = (counts[key] ?? 0) + 1;
  }
  return counts;
}

/** Waits until exactly the pods that the model asks for run on a cluster. */
export async function waitForPods(options: {
  model: PlatformModel;
  cluster: string;
  controlPlane: ControlPlane;
}): Promise<void> {
  const { model, cluster, controlPlane } = options;
  const sorted = (counts: Record<string, number>) =>
    JSON.stringify(Object.entries(counts).sort());
  const expected = sorted(expectedPods(model, cluster));
  let seen = '';
  await waitFor({
    what: `the pods of ${cluster} to run: ${expected}`,
    timeout: PODS_TIMEOUT,
    interval: 250,
    describe: () => `running: ${seen}`,
    attempt: async () => {
      seen = sorted(await runningPods(controlPlane));
      return seen === expected ? true : undefined;
    },
  });
}
