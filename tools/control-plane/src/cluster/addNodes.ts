import { waitFor } from '../process/waitFor.ts';
import type { ControlPlane } from './ControlPlane.ts';
import type { KubernetesObject } from './KubernetesApi.ts';
import type { NodeOptions } from './simulatedNodes.ts';
import { simulatedNodes } from './simulatedNodes.ts';

/** In milliseconds. */
const READY_TIMEOUT = 60_000;

interface Node extends KubernetesObject {
  spec?: { taints?: { key: string }[] };
  status?: { conditions?: { type: string; status: string }[] };
}

/** Adds simulated nodes to a running cluster and waits until pods can be scheduled on each of them. */
export async function addNodes(
  controlPlane: ControlPlane,
  options: NodeOptions,
): Promise<void> {
  const nodes = simulatedNodes(options);
  await Promise.all(
    nodes.map(node => controlPlane.api.create('/api/v1/nodes', node)),
  );
  const names = new Set(nodes.map(node => node.metadata?.name));
  await waitFor({
    what: `${names.size} nodes to be Ready`,
    timeout: READY_TIMEOUT,
    attempt: async () => {
      controlPlane.assertRunning('kwok');
      const seen = await controlPlane.api.list<Node>('/api/v1/nodes');
      const ready = seen.filter(
        node => names.has(node.metadata?.name) && isSchedulable(node),
      );
      return ready.length === names.size ? true : undefined;
    },
  });
}

/** Ready, and the taint that every new node carries is gone. */
function isSchedulable(node: Node): boolean {
  const ready = node.status?.conditions?.some(
    ({ type, status }) => type === 'Ready' && status === 'True',
  );
  const tainted = node.spec?.taints?.some(
    ({ key }) => key === 'node.kubernetes.io/not-ready',
  );
  return Boolean(ready) && !tainted;
}
