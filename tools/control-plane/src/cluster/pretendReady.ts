import { setTimeout as sleep } from 'node:timers/promises';
import type { ControlPlane } from './ControlPlane.ts';
import type { KubernetesObject } from './KubernetesApi.ts';

/** Between two looks, in milliseconds. */
const INTERVAL = 500;

interface Conditioned extends KubernetesObject {
  status?: {
    observedGeneration?: number;
    conditions?: { type: string; status: string }[];
  };
}

/** The custom resources of a controller that does not run in the tests. */
export interface AbsentController {
  /** Such as `helm.toolkit.fluxcd.io/v2`. */
  apiVersion: string;
  /** The resource's plural name, such as `helmreleases`. */
  resource: string;
}

/**
 * Stands in for a controller that does not run here: as long as the cluster runs, every object of that kind is reported Ready, so that
 * what waits for it goes on. Nothing of what the controller would do is done, and a test that uses this proves nothing about it.
 */
export function pretendReady(
  controlPlane: ControlPlane,
  { apiVersion, resource }: AbsentController,
): void {
  let stopped = false;
  controlPlane.onStop(() => {
    stopped = true;
  });
  const report = async () => {
    while (!stopped) {
      try {
        await reportAll(controlPlane, { apiVersion, resource });
      } catch {
        // The CRD is not there yet, an object has just gone, or the cluster is stopping: the next look tells.
      }
      await sleep(INTERVAL, undefined, { ref: false });
    }
  };
  void report();
}

async function reportAll(
  { api }: ControlPlane,
  { apiVersion, resource }: AbsentController,
): Promise<void> {
  const objects = await api.list<Conditioned>(
    `/apis/${apiVersion}/${resource}`,
  );
  for (const { metadata, status } of objects.filter(needsReport)) {
    const { namespace, name, generation } = metadata ?? {};
    const scope = namespace ? `namespaces/${namespace}/` : '';
    const others = (status?.conditions ?? []).filter(
      ({ type }) => type !== 'Ready',
    );
    await api.patch(`/apis/${apiVersion}/${scope}${resource}/${name}/status`, {
      status: {
        observedGeneration: generation,
        conditions: [
          ...others,
          {
            type: 'Ready',
            status: 'True',
            reason: 'Simulated',
            message: 'The controller of this object does not run here.',
            observedGeneration: generation,
            lastTransitionTime: new Date().toISOString(),
          },
        ],
      },
    });
  }
}

function needsReport({ metadata, status }: Conditioned): boolean {
  const ready = status?.conditions?.some(
    ({ type, status: value }) => type === 'Ready' && value === 'True',
  );
  return !ready || status?.observedGeneration !== metadata?.generation;
}
