import { clusterFacts, type ClusterFacts } from '../capacity/clusterFacts';
import type { NodePool } from '../capacity/nodePoolSchema';
import type { PlatformModel } from '../model/PlatformModel';
import type { ArchitectureNode } from './ArchitectureGraph';
import { nodeId } from './nodeId';

/** The values that are there, as text. */
function known(
  values: Record<string, string | number | undefined>,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, String(value)]],
    ),
  );
}

function nodesOf({ nodes, autoscaling }: NodePool): string | undefined {
  return autoscaling
    ? `${autoscaling.minNodes}–${autoscaling.maxNodes}`
    : nodes?.toString();
}

function controlPlaneNodes({
  cluster,
  controlPlane,
}: ClusterFacts): ArchitectureNode[] {
  if (!controlPlane) return [];
  const { service, tier, members, zones } = controlPlane;
  return [
    {
      id: nodeId.controlPlane(cluster.name),
      kind: 'controlPlane',
      name: service,
      parent: nodeId.cluster(cluster.name),
      cluster: cluster.name,
      properties: known({ tier, members, zones }),
    },
  ];
}

/** Control planes and node pools, as far as the intent states them. */
export function machineNodes(model: PlatformModel): ArchitectureNode[] {
  return clusterFacts(model).flatMap(facts => [
    ...controlPlaneNodes(facts),
    ...facts.pools.map((pool): ArchitectureNode => {
      const { name, instanceType, cpu, memory, zones, kubernetesVersion } =
        pool;
      return {
        id: nodeId.nodePool(facts.cluster.name, name),
        kind: 'nodePool',
        name,
        parent: nodeId.cluster(facts.cluster.name),
        cluster: facts.cluster.name,
        properties: known({
          nodes: nodesOf(pool),
          instanceType,
          cpu,
          memory,
          zones,
          kubernetesVersion,
        }),
      };
    }),
  ]);
}
