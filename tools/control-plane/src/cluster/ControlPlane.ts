import type { KeptProcess } from '../process/ProcessKeeper.ts';
import type {
  KubernetesAccess,
  KubernetesApi,
  KubernetesObject,
} from './KubernetesApi.ts';
import type { ClusterUser } from './clusterUsers.ts';
import type { NodeOptions } from './simulatedNodes.ts';

/** What a simulated cluster is to be like. */
export interface ControlPlaneOptions extends NodeOptions {
  /** Names the context of the kubeconfig and the data folder; default `cluster`. */
  name?: string;
  /** YAML files, or folders of them, with CustomResourceDefinitions; applied and Established when the start returns. */
  crds?: string[];
  /** Users beside `admin`; each gets a token, see {@link ControlPlane.user}. What they may do is for the test's RBAC objects to say. */
  users?: ClusterUser[];
  /** Writes every request to {@link ControlPlane.auditLog}. */
  auditLog?: boolean;
  /** More arguments for the API server, such as `--feature-gates=…`. */
  apiServerArguments?: string[];
  /** Keeps the logs here. Default: in the data folder, or under `KUBERNETES_ARCHITECT_LOGS` where that is set. */
  logFolder?: string;
}

/** How to reach the cluster as one user. */
export interface ClusterAccess extends KubernetesAccess {
  /** Path of a kubeconfig file. */
  kubeconfig: string;
}

/** A running simulated cluster. */
export interface ControlPlane {
  readonly name: string;
  /** `https://127.0.0.1:PORT` */
  readonly server: string;
  /** Path of the administrator's kubeconfig. */
  readonly kubeconfig: string;
  /** The administrator's CA and token. */
  readonly client: KubernetesAccess;
  /** Requests as administrator. */
  readonly api: KubernetesApi;
  /** Removed by {@link ControlPlane.stop}. */
  readonly dataFolder: string;
  readonly logFolder: string;
  /** One JSON object per line; only with the option `auditLog`. */
  readonly auditLog?: string;
  /** By process name, for tests that look at the processes themselves. */
  readonly processIds: Record<string, number>;

  /** Access as one of the `users` that the cluster was started with, or `admin`. */
  user(name: string): ClusterAccess;
  /** Server-side apply, in order; YAML text or objects. Fails with kubectl's message, the admission plugins' included. */
  apply(objects: string | KubernetesObject[]): Promise<void>;
  /** Runs kubectl as administrator and returns what it prints. */
  kubectl(args: string[], options?: { input?: string }): Promise<string>;
  /** Applies CustomResourceDefinitions from files or folders and waits until they are Established. */
  applyCrds(paths: string[]): Promise<void>;
  /** Starts one more process that ends with this cluster. */
  startProcess(kept: KeptProcess): Promise<void>;
  /** Throws, with the end of its log, when the process has ended. */
  assertRunning(processName: string): void;
  /** The same for every process that was started. */
  assertHealthy(): void;
  /** Runs when the cluster stops, before its processes do. */
  onStop(work: () => Promise<void> | void): void;
  /** Stops every process and removes the data folder; the second call does nothing. */
  stop(): Promise<void>;
}
