import type { WorkloadCounts } from './workload';

/**
 * A namespace of a cluster.
 *
 * @public
 */
export interface NamespaceSummary {
  /** Name of the namespace. */
  name: string;
  /** `Active` or `Terminating`. */
  phase: string;
  /** Tenant from the label `kubernetes-architect.io/tenant`. */
  tenant?: string;
  /** Level of the label `pod-security.kubernetes.io/enforce`: `privileged`, `baseline` or `restricted`. */
  podSecurity?: string;
  /** True for the namespaces that belong to Kubernetes itself (`kube-*`). */
  system: boolean;
  /** Workloads in it; undefined when no workload kind could be read. */
  workloads?: WorkloadCounts;
  /** Effective requests of its pods: CPU in cores, memory in bytes; undefined when pods could not be read. */
  requested?: { cpuCores: number; memoryBytes: number; pods: number };
  /** Creation time, ISO 8601. */
  createdAt?: string;
}
