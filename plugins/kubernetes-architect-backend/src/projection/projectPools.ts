import type { NodePool } from '@kubernetes-architect/plugin-kubernetes-architect-common';
import type { NodeObject } from '../snapshot/clusterSchemas';
import { nodePoolName } from './nodePoolName';
import { projectNode } from './projectNode';
import { sumCapacity, type RequestsByNode } from './sumCapacity';

/** Groups nodes into pools by their labels, sorted by name. */
export function projectPools(options: {
  nodes: readonly NodeObject[];
  requests: RequestsByNode | undefined;
}): NodePool[] {
  const { nodes, requests } = options;
  const members = new Map<string, NodeObject[]>();
  for (const node of nodes) {
    const { name } = nodePoolName(node.metadata.labels ?? {});
    members.set(name, [...(members.get(name) ?? []), node]);
  }
  return [...members]
    .sort(([left], [right]) => left.localeCompare(right))
    .map(([name, poolNodes]) => projectPool({ name, poolNodes, requests }));
}

function projectPool(options: {
  name: string;
  poolNodes: readonly NodeObject[];
  requests: RequestsByNode | undefined;
}): NodePool {
  const { name, poolNodes, requests } = options;
  const rows = poolNodes.map(node => projectNode(node, undefined));
  const poolRequests =
    requests &&
    new Map(
      [...requests].filter(([node]) => rows.some(row => row.name === node)),
    );
  return {
    name,
    provider: nodePoolName(poolNodes[0].metadata.labels ?? {}).provider,
    nodes: rows.length,
    ready: rows.filter(row => row.ready).length,
    zones: distinct(rows.map(row => row.zone)),
    instanceTypes: distinct(rows.map(row => row.instanceType)),
    kubeletVersions: distinct(rows.map(row => row.kubeletVersion)),
    capacity: sumCapacity({ nodes: poolNodes, requests: poolRequests }),
  };
}

function distinct(values: ReadonlyArray<string | undefined>): string[] {
  return [...new Set(values.filter(value => value !== undefined))].sort();
}
