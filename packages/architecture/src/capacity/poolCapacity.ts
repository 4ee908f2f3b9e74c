import { cpuMillicores, memoryBytes } from '../model/quantity';
import { message } from '../translations/Message';
import type { ClusterFacts } from './clusterFacts';
import {
  allFigures,
  type Figure,
  knownFigure,
  mapFigure,
  unknownFigure,
} from './Figure';
import { INSTANCE_TYPES } from './instanceTypes';
import type { NodePool } from './nodePoolSchema';
import { nodeReserve } from './nodeReserve';
import {
  type Range,
  type ResourceAmount,
  scaleResources,
  subtractResources,
} from './ResourceAmount';

/** Pods of a node of GKE Standard when nobody says: https://cloud.google.com/kubernetes-engine/docs/how-to/flexible-pod-cidr */
const GKE_MAX_PODS = 110;

/**
 * What the nodes of one pool can hold.
 *
 * @public
 */
export interface PoolCapacity {
  name: string;
  instanceType?: string;
  nodes: Figure<Range<number>>;
  zones: Figure;
  /** What pods of one node can ask for: its size less what the system keeps. */
  nodeAllocatable: Figure<ResourceAmount>;
  allocatable: Figure<Range<ResourceAmount>>;
  /** At most nodes, with the largest of its failure domains gone. */
  withoutOneZone: Figure<ResourceAmount>;
}

/** Number of nodes of a pool: fixed, or the range that an autoscaler owns. */
export function poolNodes(
  pool: NodePool,
  cluster: string,
): Figure<Range<number>> {
  if (pool.autoscaling) {
    const { minNodes, maxNodes } = pool.autoscaling;
    return knownFigure({ min: minNodes, max: maxNodes });
  }
  return pool.nodes === undefined
    ? unknownFigure(message('unknown.nodeCount', { cluster, pool: pool.name }))
    : knownFigure({ min: pool.nodes, max: pool.nodes });
}

function nodeCapacity(
  pool: NodePool,
  { cluster, service }: ClusterFacts,
): Figure<ResourceAmount> {
  const where = { cluster: cluster.name, pool: pool.name };
  const type =
    pool.instanceType === undefined
      ? undefined
      : INSTANCE_TYPES.get(pool.instanceType);
  const cpu = pool.cpu ? cpuMillicores(pool.cpu) : type && type.cpu * 1000;
  const memory = pool.memory
    ? memoryBytes(pool.memory)
    : type && type.memoryGiB * 2 ** 30;
  const pods =
    pool.maxPods ??
    (service === 'gke' ? GKE_MAX_PODS : undefined) ??
    (service === 'eks' ? type?.maxPods : undefined);
  if (cpu === undefined || memory === undefined)
    return unknownFigure(message('unknown.nodeSize', where));
  if (pods === undefined)
    return unknownFigure(message('unknown.maxPods', where));
  return knownFigure({ cpuMillicores: cpu, memoryBytes: memory, pods });
}

function nodeAllocatable(
  pool: NodePool,
  facts: ClusterFacts,
): Figure<ResourceAmount> {
  const { cluster, service } = facts;
  if (!pool.reserved && service === undefined)
    return unknownFigure(
      message('unknown.noService', { cluster: cluster.name }),
    );
  const capacity = nodeCapacity(pool, facts);
  if (!capacity.known) return capacity;
  const kept = pool.reserved
    ? {
        cpuMillicores: cpuMillicores(pool.reserved.cpu),
        memoryBytes: memoryBytes(pool.reserved.memory),
      }
    : service && nodeReserve({ service, capacity: capacity.value });
  if (!kept)
    return unknownFigure(
      message('unknown.reserve', { cluster: cluster.name, pool: pool.name }),
    );
  return knownFigure(subtractResources(capacity.value, { ...kept, pods: 0 }));
}

/** What one pool of a cluster can hold, and what is left without one of its zones. */
export function poolCapacity(
  pool: NodePool,
  facts: ClusterFacts,
): PoolCapacity {
  const cluster = facts.cluster.name;
  const nodes = poolNodes(pool, cluster);
  const zones: Figure =
    pool.zones === undefined
      ? unknownFigure(message('unknown.zones', { cluster, pool: pool.name }))
      : knownFigure(pool.zones);
  const perNode = nodeAllocatable(pool, facts);
  const remaining = mapFigure(
    allFigures<number>([mapFigure(nodes, ({ max }) => max), zones]),
    ([max, domains]) => max - Math.ceil(max / domains),
  );
  const times = (count: Figure): Figure<ResourceAmount> => {
    if (!perNode.known) return perNode;
    return mapFigure(count, value => scaleResources(perNode.value, value));
  };
  const bounds = allFigures([
    times(mapFigure(nodes, ({ min }) => min)),
    times(mapFigure(nodes, ({ max }) => max)),
  ]);
  return {
    name: pool.name,
    ...(pool.instanceType !== undefined && { instanceType: pool.instanceType }),
    nodes,
    zones,
    nodeAllocatable: perNode,
    allocatable: mapFigure(bounds, ([min, max]) => ({ min, max })),
    withoutOneZone: times(remaining),
  };
}
