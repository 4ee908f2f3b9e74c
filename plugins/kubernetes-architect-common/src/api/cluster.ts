import type { Capacity } from './capacity';
import type { ClusterError, UnknownKind } from './clusterError';
import type { EventSummary } from './event';
import type { NamespaceSummary } from './namespace';
import type { NodePool, NodeSummary } from './node';
import type { Observation } from './observation';
import type { ClusterProblem } from './problem';
import type { WorkloadCounts, WorkloadSummary } from './workload';

/**
 * The state of a cluster as a whole:
 *
 * - `healthy`: every node ready, every workload healthy, on its way, ended or paused
 * - `degraded`: a warning, e.g. a workload or a claim with trouble
 * - `unhealthy`: a critical problem: a node not ready, or a workload of which nothing serves
 * - `unknown`: too little could be read to say so
 *
 * A cluster that does not answer has no state of its own; it is in `errorsByCluster`.
 *
 * @public
 */
export type ClusterState = 'healthy' | 'degraded' | 'unhealthy' | 'unknown';

/**
 * One row of the Fleet page.
 *
 * @public
 */
export interface ClusterSummary extends Observation {
  /** Name of the cluster: the key everywhere, a DNS label or subdomain. */
  name: string;
  /** Title for people, from the configuration or the snapshot. */
  title?: string;
  /** Environment, e.g. `production`. */
  environment?: string;
  /** Region, from the configuration or from the nodes' labels. */
  region?: string;
  /** Provider, e.g. `eks`, `gke`, `kwok`; where it is known. */
  provider?: string;
  /** State of the cluster. */
  state: ClusterState;
  /** Version of the API server, e.g. `v1.36.3`. */
  version?: string;
  /** Number of nodes and of ready nodes; undefined when nodes could not be read. */
  nodes?: { total: number; ready: number };
  /** Zones with nodes, sorted; empty when nodes have no zone label or could not be read. */
  zones: string[];
  /** Number of namespaces; undefined when they could not be read. */
  namespaces?: number;
  /** Number of workloads by state; undefined when no workload kind could be read. */
  workloads?: WorkloadCounts;
  /** Resources of the cluster. */
  capacity: Capacity;
  /** Number of problems by severity. */
  problemCounts: { critical: number; warning: number };
  /** The worst problems, at most {@link MAX_SUMMARY_PROBLEMS}. */
  topProblems: ClusterProblem[];
  /** Kinds that could not be read in this cluster. */
  unknownKinds: UnknownKind[];
  /** True when a limit cut something off, so that counts are lower bounds. */
  truncated: boolean;
}

/**
 * Greatest number of problems in {@link ClusterSummary.topProblems}.
 *
 * @public
 */
export const MAX_SUMMARY_PROBLEMS = 3;

/**
 * Health as the API server itself tells it on `/readyz`.
 *
 * @public
 */
export interface ApiServerHealth {
  /** True when the API server says it is ready; undefined when it was not asked or did not say. */
  ready?: boolean;
  /** Names of the checks that failed. */
  failedChecks: string[];
}

/**
 * Everything of the Cluster page in one answer. A list is undefined when its kind could not be read
 * (see `unknownKinds`), and empty when there is none.
 *
 * @public
 */
export interface ClusterDetail extends ClusterSummary {
  /** UID of the namespace kube-system: the identity of the cluster whatever its name or address. */
  uid?: string;
  /** Version details of the API server. */
  versionDetail?: { gitVersion: string; platform?: string; buildDate?: string };
  /** What the API server says of itself. */
  apiServer: ApiServerHealth;
  /** Nodes, those with problems first, then by name. */
  nodeList?: NodeSummary[];
  /** Node pools, by name. */
  pools?: NodePool[];
  /** Namespaces, those with unhealthy workloads first, then by name. */
  namespaceList?: NamespaceSummary[];
  /** Workloads, problems first, then by namespace and name. */
  workloadList?: WorkloadSummary[];
  /** All problems, worst first. */
  problems: ClusterProblem[];
  /** Latest events, warnings first, at most 200. */
  events?: EventSummary[];
  /** The failure that made this answer stale. */
  error?: ClusterError;
}
