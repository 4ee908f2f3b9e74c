import { mkdirSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import {
  findSystemProgram,
  findTool,
  findToolFolder,
} from '../build/findTool.ts';
import type { ControlPlane } from '../cluster/ControlPlane.ts';
import { freePort } from '../process/freePort.ts';
import { waitForPort } from '../process/waitForPort.ts';
import { argoCdObjects } from './argoCdObjects.ts';
import type { ArgoCdPorts } from './argoCdProcesses.ts';
import { argoCdProcesses } from './argoCdProcesses.ts';

/** How an Argo CD is to be set up. */
export interface ArgoCdOptions {
  /** Default `argocd`. */
  namespace?: string;
  /** How often repositories are looked at, in seconds; default 5, since tests do not wait for the usual 3 minutes. */
  pollSeconds?: number;
  /** Entries of the ConfigMap `argocd-cm`. */
  settings?: Record<string, string>;
  /** Entries of the ConfigMap `argocd-cmd-params-cm`, which the installation turns into arguments of the components. */
  parameters?: Record<string, string>;
}

/** A running Argo CD; it ends with its cluster. */
export interface ArgoCd {
  /** The cluster it runs in. */
  readonly controlPlane: ControlPlane;
  readonly namespace: string;
}

/**
 * Adds Argo CD to a running cluster: its CRDs, settings and the project `default`, redis, repo-server, application controller and
 * applicationset controller. It reads `file:///…` repositories of this machine; `https://kubernetes.default.svc` is the cluster itself.
 * There is no server and no user interface.
 */
export async function startArgoCd(
  controlPlane: ControlPlane,
  options: ArgoCdOptions = {},
): Promise<ArgoCd> {
  const { namespace = 'argocd', pollSeconds = 5, settings = {} } = options;
  const { parameters = {} } = options;
  const redisServer = findSystemProgram('redis-server');
  if (!redisServer) {
    throw new Error(
      'redis-server is not installed and Argo CD needs it; install it (Debian: apt-get install redis-server).',
    );
  }
  const binary = findTool('argocd');
  const helpers = ['kustomize', 'helm'].map(name => dirname(findTool(name)));
  await controlPlane.applyCrds([
    join(findToolFolder('argocd'), 'crds/argocd.yaml'),
  ]);
  await controlPlane.apply(argoCdObjects({ namespace, settings, parameters }));
  const folder = join(controlPlane.dataFolder, `argocd-${namespace}`);
  mkdirSync(folder);
  const ports = await choosePorts();
  const processes = argoCdProcesses({
    binary,
    redisServer,
    path: [...helpers, process.env.PATH ?? ''].join(delimiter),
    kubeconfig: controlPlane.kubeconfig,
    namespace,
    ports,
    folder,
    pollSeconds,
    parameters,
  });
  for (const kept of processes) {
    await controlPlane.startProcess(kept);
  }
  const listening: [string, number][] = [
    ['redis-server', ports.redis],
    ['argocd-repo-server', ports.repoServer],
    ['argocd-application-controller', ports.controllerMetrics],
    ['argocd-applicationset-controller', ports.applicationSetProbe],
  ];
  await Promise.all(
    listening.map(([processName, port]) =>
      waitForPort({ controlPlane, processName, port }),
    ),
  );
  return { controlPlane, namespace };
}

async function choosePorts(): Promise<ArgoCdPorts> {
  return {
    redis: await freePort(),
    repoServer: await freePort(),
    repoServerMetrics: await freePort(),
    controllerMetrics: await freePort(),
    applicationSetMetrics: await freePort(),
    applicationSetProbe: await freePort(),
    applicationSetWebhook: await freePort(),
  };
}
