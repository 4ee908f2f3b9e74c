/**
 * How bad a problem is: `critical` means something does not serve, `warning` means it may soon or partly.
 *
 * @public
 */
export type ProblemSeverity = 'critical' | 'warning';

/**
 * Something wrong in a cluster: a node, a workload or a volume claim. Listed with the worst first.
 *
 * @public
 */
export interface ClusterProblem {
  /** How bad it is. */
  severity: ProblemSeverity;
  /** What it is about. */
  subject: { kind: string; namespace?: string; name: string };
  /** The term Kubernetes itself uses, e.g. `CrashLoopBackOff`, `NotReady`, `Pending`. */
  reason: string;
  /** One sentence. May contain the cluster's own text: show it as text. */
  message: string;
}
