/**
 * The kinds that count as a workload. A ReplicaSet or a Pod is one only when nothing owns it.
 *
 * @public
 */
export type WorkloadKind =
  | 'Deployment'
  | 'StatefulSet'
  | 'DaemonSet'
  | 'CronJob'
  | 'Job'
  | 'ReplicaSet'
  | 'Pod';

/**
 * The state of a workload:
 *
 * - `healthy`: everything that is wanted is there and ready
 * - `progressing`: on its way, no sign of trouble
 * - `degraded`: trouble, but a part of it serves
 * - `failed`: trouble, and nothing of it serves
 * - `completed`: a Job that has ended well
 * - `suspended`: paused or scaled to zero on purpose
 * - `unknown`: cannot be told, e.g. because pods may not be read
 *
 * @public
 */
export type WorkloadHealth =
  | 'healthy'
  | 'progressing'
  | 'degraded'
  | 'failed'
  | 'completed'
  | 'suspended'
  | 'unknown';

/**
 * One reason for the state of a workload, summed over its pods.
 *
 * @public
 */
export interface WorkloadReason {
  /**
   * The term Kubernetes itself uses: `CrashLoopBackOff`, `ImagePullBackOff`, `Unschedulable`, `Pending`,
   * `OOMKilled`, `CreateContainerConfigError`, `ProgressDeadlineExceeded`, `BackoffLimitExceeded`, …
   */
  code: string;
  /** One sentence, with the cluster's own message where it gives one. Untrusted text: show it as text. */
  message: string;
  /** Number of pods it holds for; 0 when it is said of the workload itself. */
  pods: number;
  /** One of these pods, as an example. */
  examplePod?: string;
  /** The container, where one is meant. */
  container?: string;
}

/**
 * A workload with its health. Workloads are listed with problems first.
 *
 * @public
 */
export interface WorkloadSummary {
  /** Kind of the object. */
  kind: WorkloadKind;
  /** Namespace of the object. */
  namespace: string;
  /** Name of the object. */
  name: string;
  /** State of the workload. */
  health: WorkloadHealth;
  /** Why it is in that state; empty when healthy. */
  reasons: WorkloadReason[];
  /** Number of pods wanted; undefined for a CronJob. */
  desired?: number;
  /** Number of pods ready (for a Job: succeeded); undefined for a CronJob. */
  ready?: number;
  /** Number of container restarts over all of its pods; undefined when pods could not be read. */
  restarts?: number;
  /** Images of the pod template, without duplicates, sorted. */
  images: string[];
  /** Effective requests of one pod of the template: CPU in cores, memory in bytes; 0 when none is set. */
  requests: { cpuCores: number; memoryBytes: number };
  /** Value of the label `app.kubernetes.io/part-of`. */
  partOf?: string;
  /** Value of the label `app.kubernetes.io/version`. */
  version?: string;
  /** Creation time, ISO 8601. */
  createdAt?: string;
}

/**
 * Number of workloads by state. `total` is the sum of the others.
 *
 * @public
 */
export interface WorkloadCounts extends Record<WorkloadHealth, number> {
  /** All workloads. */
  total: number;
}
