import type {
  Capacity,
  ResourceAmount,
} from '@kubernetes-architect/plugin-kubernetes-architect-common';
import type { NodeObject } from '../snapshot/clusterSchemas';
import type { PodObject } from '../snapshot/podSchemas';
import {
  addAmounts,
  toAmounts,
  toResourceAmount,
  type Amounts,
} from './amounts';
import { podRequests } from './podRequests';

/** Requests by node name, exact. */
export type RequestsByNode = Map<string, { amounts: Amounts; pods: number }>;

/** Sums effective requests of pods that hold a place on a node: scheduled, and not ended. */
export function requestsByNode(pods: readonly PodObject[]): RequestsByNode {
  const byNode: RequestsByNode = new Map();
  for (const pod of pods) {
    if (!pod.spec.nodeName || hasEnded(pod)) {
      continue;
    }
    const soFar = byNode.get(pod.spec.nodeName);
    byNode.set(pod.spec.nodeName, {
      amounts: addAmounts(soFar?.amounts ?? new Map(), podRequests(pod.spec)),
      pods: (soFar?.pods ?? 0) + 1,
    });
  }
  return byNode;
}

/** Sums the resources of nodes; each part is undefined when the kind it is summed from is unknown. */
export function sumCapacity(options: {
  nodes: readonly NodeObject[] | undefined;
  requests: RequestsByNode | undefined;
}): Capacity {
  const { nodes, requests } = options;
  return {
    capacity: nodes && sumNodes(nodes, node => node.status?.capacity),
    allocatable: nodes && sumNodes(nodes, node => node.status?.allocatable),
    requested: requests && sumRequests([...requests.values()]),
  };
}

/** Whether a pod has ended and gives its place back. */
export function hasEnded(pod: PodObject): boolean {
  return pod.status?.phase === 'Succeeded' || pod.status?.phase === 'Failed';
}

function sumNodes(
  nodes: readonly NodeObject[],
  pick: (node: NodeObject) => Record<string, string> | undefined,
): ResourceAmount {
  return toResourceAmount(
    addAmounts(...nodes.map(node => toAmounts(pick(node)))),
  );
}

function sumRequests(
  requests: ReadonlyArray<{ amounts: Amounts; pods: number }>,
): ResourceAmount {
  return toResourceAmount(
    addAmounts(...requests.map(({ amounts }) => amounts)),
    requests.reduce((sum, { pods }) => sum + pods, 0),
  );
}
