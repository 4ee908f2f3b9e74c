/**
 * What keeps pods off a node that do not tolerate it.
 *
 * @public
 */
export interface NodeTaintModel {
  key: string;
  value?: string;
  effect: 'NoSchedule' | 'PreferNoSchedule' | 'NoExecute';
}

/**
 * Nodes of a cluster that are alike, with every default filled in.
 *
 * @public
 */
export interface PoolModel {
  name: string;
  purpose: 'general' | 'compute' | 'memory' | 'gpu';
  architecture: 'amd64' | 'arm64';
  purchasing: 'on-demand' | 'spot';
  /** Machine type of the provider; absent where machines have none. */
  instanceType?: string;
  minNodes: number;
  maxNodes: number;
  /** Processors and memory of one node, where they were stated. */
  cpu?: string;
  memory?: string;
  diskGigabytes: number;
  gpu?: { type: string; count: number };
  /** By key, with those that the platform sets. */
  labels: Readonly<Record<string, string>>;
  taints: readonly NodeTaintModel[];
  /** Failure domains over which it is spread. */
  zoneCount: number;
  maxPods?: number;
  kubernetesVersion: string;
}
