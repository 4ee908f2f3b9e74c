import type { KubernetesObject } from '../../KubernetesObject';

interface Schedule extends KubernetesObject {
  spec: object;
}

/** Label of pods that take part: nothing fails that did not ask for it. */
export const OPT_IN = { 'chaos-experiments': 'allowed' };

/** Kills one pod on each working day, when people are there to see what happens. */
export function killOnePod(namespaces: readonly string[]): Schedule {
  return {
    apiVersion: 'chaos-mesh.org/v1alpha1',
    kind: 'Schedule',
    metadata: { name: 'kill-one-pod', namespace: 'chaos-mesh' },
    spec: {
      schedule: '0 10 * * 1-5',
      concurrencyPolicy: 'Forbid',
      historyLimit: 5,
      startingDeadlineSeconds: 300,
      type: 'PodChaos',
      podChaos: {
        action: 'pod-kill',
        mode: 'one',
        gracePeriod: 0,
        selector: { namespaces: [...namespaces], labelSelectors: OPT_IN },
      },
    },
  };
}
