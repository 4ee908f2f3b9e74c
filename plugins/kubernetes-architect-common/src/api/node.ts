import type { Capacity } from './capacity';

/**
 * A node of a cluster.
 *
 * @public
 */
export interface NodeSummary {
  /** Name of the node. */
  name: string;
  /** Name of the pool, as in {@link NodePool}. */
  pool: string;
  /** Whether the Ready condition is True. */
  ready: boolean;
  /** Whether new pods may be placed here (`spec.unschedulable` is not set). */
  schedulable: boolean;
  /** Version of the kubelet, e.g. `v1.36.3`. */
  kubeletVersion?: string;
  /** Value of `topology.kubernetes.io/zone`. */
  zone?: string;
  /** Value of `topology.kubernetes.io/region`. */
  region?: string;
  /** Value of `node.kubernetes.io/instance-type`. */
  instanceType?: string;
  /** CPU architecture, e.g. `amd64`. */
  architecture?: string;
  /** True when labels say that the node is interruptible (spot, preemptible). */
  spot: boolean;
  /** Taints as `key=value:Effect`. */
  taints: string[];
  /** Conditions that say something is wrong: NotReady, MemoryPressure, DiskPressure and so on. */
  problems: string[];
  /** Resources of this node. */
  capacity: Capacity;
  /** Creation time, ISO 8601. */
  createdAt?: string;
}

/**
 * Which labels told the pool of a node.
 *
 * @public
 */
export type NodePoolProvider =
  | 'eks'
  | 'gke'
  | 'aks'
  | 'karpenter'
  | 'kops'
  | 'plain';

/**
 * Nodes that belong together.
 *
 * @public
 */
export interface NodePool {
  /** Name of the pool; nodes without any pool label are in the pool `default`. */
  name: string;
  /** Which labels told the pool. */
  provider: NodePoolProvider;
  /** Number of nodes. */
  nodes: number;
  /** Number of nodes whose Ready condition is True. */
  ready: number;
  /** Zones in which the pool has nodes, sorted. */
  zones: string[];
  /** Instance types, sorted. */
  instanceTypes: string[];
  /** Kubelet versions, sorted; more than one means an upgrade under way or forgotten. */
  kubeletVersions: string[];
  /** Sum of the resources of its nodes. */
  capacity: Capacity;
}
