import { join } from 'node:path';
import type { KeptProcess, ProcessKeeper } from '../process/ProcessKeeper.ts';
import { waitFor } from '../process/waitFor.ts';
import type { ClusterAccess, ControlPlane } from './ControlPlane.ts';
import { KubernetesApi } from './KubernetesApi.ts';
import type { KubernetesAccess, KubernetesObject } from './KubernetesApi.ts';
import { kubectl } from './kubectl.ts';

/** Until the API server serves a custom resource, in milliseconds. */
const ESTABLISHED_TIMEOUT = 60_000;

const CRDS_PATH = '/apis/apiextensions.k8s.io/v1/customresourcedefinitions';

interface Conditioned extends KubernetesObject {
  status?: { conditions?: { type: string; status: string }[] };
}

/** The control plane that `startControlPlane` returns. */
export class DefaultControlPlane implements ControlPlane {
  readonly name: string;
  readonly auditLog?: string;
  readonly api: KubernetesApi;
  private readonly keeper: ProcessKeeper;
  private readonly accesses: Record<string, ClusterAccess>;
  private readonly atStop: (() => Promise<void> | void)[] = [];
  private stopping?: Promise<void>;

  constructor(options: {
    name: string;
    keeper: ProcessKeeper;
    accesses: Record<string, ClusterAccess>;
    auditLog?: string;
  }) {
    this.name = options.name;
    this.keeper = options.keeper;
    this.accesses = options.accesses;
    this.auditLog = options.auditLog;
    this.api = new KubernetesApi(this.client);
  }

  get server(): string {
    return this.client.server;
  }

  get kubeconfig(): string {
    return this.user('admin').kubeconfig;
  }

  get client(): KubernetesAccess {
    return this.user('admin');
  }

  get dataFolder(): string {
    return this.keeper.dataFolder;
  }

  get logFolder(): string {
    return this.keeper.logFolder;
  }

  get processIds(): Record<string, number> {
    return this.keeper.processIds;
  }

  user(name: string): ClusterAccess {
    const access = this.accesses[name];
    if (!access) {
      throw new Error(
        `Cluster ${this.name} has no user "${name}"; name it in the option "users".`,
      );
    }
    return access;
  }

  async apply(objects: string | KubernetesObject[]): Promise<void> {
    const input =
      typeof objects === 'string'
        ? objects
        : JSON.stringify({ apiVersion: 'v1', kind: 'List', items: objects });
    await this.kubectl(
      ['apply', '--server-side', '--force-conflicts', '-f', '-'],
      { input },
    );
  }

  async applyCrds(paths: string[]): Promise<void> {
    if (paths.length === 0) {
      return;
    }
    const files = paths.flatMap(path => ['-f', path]);
    await this.kubectl([
      'apply',
      '--server-side',
      '--force-conflicts',
      ...files,
    ]);
    await waitFor({
      what: `the CustomResourceDefinitions of ${paths.join(
        ', ',
      )} to be Established`,
      timeout: ESTABLISHED_TIMEOUT,
      attempt: async () => {
        const crds = await this.api.list<Conditioned>(CRDS_PATH);
        return crds.every(isEstablished) ? true : undefined;
      },
    });
  }

  kubectl(args: string[], options?: { input?: string }): Promise<string> {
    return kubectl({
      kubeconfig: this.kubeconfig,
      cacheFolder: join(this.dataFolder, 'kubectl-cache'),
      args,
      input: options?.input,
    });
  }

  async startProcess(kept: KeptProcess): Promise<void> {
    await this.keeper.start(kept);
  }

  assertRunning(processName: string): void {
    this.keeper.assertRunning(processName);
  }

  assertHealthy(): void {
    this.keeper.processNames.forEach(name => this.keeper.assertRunning(name));
  }

  onStop(work: () => Promise<void> | void): void {
    this.atStop.push(work);
  }

  stop(): Promise<void> {
    this.stopping ??= this.stopOnce();
    return this.stopping;
  }

  private async stopOnce(): Promise<void> {
    try {
      for (const work of this.atStop.reverse()) {
        await work();
      }
    } finally {
      this.api.close();
      await this.keeper.shutdown();
    }
  }
}

function isEstablished(crd: Conditioned): boolean {
  return (crd.status?.conditions ?? []).some(
    ({ type, status }) => type === 'Established' && status === 'True',
  );
}
