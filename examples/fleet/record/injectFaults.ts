import type {
  ControlPlane,
  KubernetesObject,
} from '@kubernetes-architect/control-plane';
import type { FaultPlan } from './ClusterPlan';

interface Pod extends KubernetesObject {
  spec: { containers: Array<{ name: string; image: string }> };
}

/**
 * Makes pods fail. A simulated kubelet runs nothing that could fail, so the status is written as a kubelet would
 * write it; what the controllers make of it is real.
 */
export async function injectFault(
  controlPlane: ControlPlane,
  fault: FaultPlan,
): Promise<void> {
  const { namespace, workload, reason } = fault;
  const path = `/api/v1/namespaces/${namespace}/pods`;
  const pods = (await controlPlane.api.list<Pod>(path)).filter(({ metadata }) =>
    metadata?.name?.startsWith(`${workload}-`),
  );
  if (pods.length === 0) {
    throw new Error(`${namespace}/${workload} has no pods to fail`);
  }
  for (const pod of pods.slice(0, fault.pods)) {
    await controlPlane.api.patch(
      `${path}/${pod.metadata?.name}/status`,
      { status: failedStatus(reason, pod.spec.containers[0]) },
    );
  }
}

function failedStatus(
  reason: FaultPlan['reason'],
  container: { name: string; image: string },
) {
  const now = new Date().toISOString().replace(/\.\d+Z/, 'Z');
  const minuteAgo = new Date(Date.now() - 60_000)
    .toISOString()
    .replace(/\.\d+Z/, 'Z');
  const base = { ...container, imageID: '', resources: undefined };
  const ended = (why: string, exitCode: number) => ({
    terminated: { reason: why, exitCode, startedAt: minuteAgo, finishedAt: now },
  });
  if (reason === 'Failed') {
    return {
      phase: 'Failed',
      containerStatuses: [
        {
          ...base,
          ready: false,
          restartCount: 0,
          started: false,
          state: ended('Error', 1),
        },
      ],
    };
  }
  const conditions = ['Ready', 'ContainersReady'].map(type => ({
    type,
    status: 'False',
    reason: 'ContainersNotReady',
    message: `containers with unready status: [${container.name}]`,
    lastTransitionTime: now,
  }));
  const scheduled = ['Initialized', 'PodScheduled'].map(type => ({
    type,
    status: 'True',
    lastTransitionTime: minuteAgo,
  }));
  const status = { ...base, ready: false, started: false };
  if (reason === 'ImagePullBackOff') {
    return {
      phase: 'Pending',
      conditions: [...conditions, ...scheduled],
      containerStatuses: [
        {
          ...status,
          restartCount: 0,
          state: {
            waiting: {
              reason,
              message: `Back-off pulling image "${container.image}"`,
            },
          },
        },
      ],
    };
  }
  return {
    conditions: [...conditions, ...scheduled],
    containerStatuses: [
      {
        ...status,
        restartCount: 7,
        state: {
          waiting: {
            reason: 'CrashLoopBackOff',
            message: `back-off 5m0s restarting failed container=${container.name}`,
          },
        },
        lastState:
          reason === 'OOMKilled' ? ended('OOMKilled', 137) : ended('Error', 1),
      },
    ],
  };
}
