import type { KeptProcess } from '../process/ProcessKeeper.ts';

/** The loopback ports of an Argo CD. */
export interface ArgoCdPorts {
  redis: number;
  repoServer: number;
  repoServerMetrics: number;
  controllerMetrics: number;
  applicationSetMetrics: number;
  applicationSetProbe: number;
  applicationSetWebhook: number;
}

/** What the processes of an Argo CD are started with. */
export interface ArgoCdProcessOptions {
  /** The binary that holds every component. */
  binary: string;
  redisServer: string;
  /** Where git, kustomize and helm are found. */
  path: string;
  kubeconfig: string;
  namespace: string;
  ports: ArgoCdPorts;
  /** Home and temporary folder, removed with the cluster. */
  folder: string;
  /** How often a repository is looked at, in seconds. */
  pollSeconds: number;
  /** Entries of `argocd-cmd-params-cm`; only those of {@link PARAMETERS} are known. */
  parameters?: Record<string, string>;
}

/** Environment variables that the Deployments of an installation fill from `argocd-cmd-params-cm`. */
const PARAMETERS: Record<string, string> = {
  'applicationsetcontroller.enable.progressive.syncs':
    'ARGOCD_APPLICATIONSET_CONTROLLER_ENABLE_PROGRESSIVE_SYNCS',
  'controller.diff.server.side':
    'ARGOCD_APPLICATION_CONTROLLER_SERVER_SIDE_DIFF',
};

function parameterVariables(
  parameters: Record<string, string>,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(parameters).map(([name, value]) => {
      const variable = PARAMETERS[name];
      if (!variable) throw new Error(`unknown parameter of Argo CD: ${name}`);
      return [variable, value];
    }),
  );
}

const LOOPBACK = '127.0.0.1';

/** redis, repo-server, application controller and applicationset controller, in the order of their start. */
export function argoCdProcesses(options: ArgoCdProcessOptions): KeptProcess[] {
  const { binary, redisServer, ports, folder, namespace } = options;
  const redis = `${LOOPBACK}:${ports.redis}`;
  const repoServer = `${LOOPBACK}:${ports.repoServer}`;
  const component = (name: string, args: string[]): KeptProcess => ({
    name,
    command: binary,
    args,
    env: { ...environment(options), ARGOCD_BINARY_NAME: name },
  });
  return [
    {
      name: 'redis-server',
      command: redisServer,
      args: [
        ...['--port', String(ports.redis), '--bind', LOOPBACK],
        ...['--save', '', '--appendonly', 'no', '--dir', folder],
      ],
    },
    component('argocd-repo-server', [
      '--disable-tls',
      `--address=${LOOPBACK}`,
      `--port=${ports.repoServer}`,
      `--metrics-address=${LOOPBACK}`,
      `--metrics-port=${ports.repoServerMetrics}`,
      `--redis=${redis}`,
      `--revision-cache-expiration=${options.pollSeconds}s`,
    ]),
    component('argocd-application-controller', [
      `--namespace=${namespace}`,
      `--repo-server=${repoServer}`,
      '--repo-server-plaintext',
      `--redis=${redis}`,
      `--metrics-port=${ports.controllerMetrics}`,
      `--app-resync=${options.pollSeconds}`,
      '--app-resync-jitter=0',
      '--self-heal-timeout-seconds=1',
    ]),
    component('argocd-applicationset-controller', [
      `--namespace=${namespace}`,
      `--argocd-repo-server=${repoServer}`,
      '--repo-server-plaintext',
      `--metrics-addr=${LOOPBACK}:${ports.applicationSetMetrics}`,
      `--probe-addr=${LOOPBACK}:${ports.applicationSetProbe}`,
      `--webhook-addr=${LOOPBACK}:${ports.applicationSetWebhook}`,
      '--enable-leader-election=false',
    ]),
  ];
}

function environment(options: ArgoCdProcessOptions): Record<string, string> {
  const { path, kubeconfig, folder, pollSeconds, parameters = {} } = options;
  return {
    ...parameterVariables(parameters),
    PATH: path,
    HOME: folder,
    TMPDIR: folder,
    KUBECONFIG: kubeconfig,
    // No keyring, and https://kubernetes.default.svc is what the kubeconfig names.
    ARGOCD_GPG_ENABLED: 'false',
    ARGOCD_FAKE_IN_CLUSTER: 'true',
    ARGOCD_RECONCILIATION_TIMEOUT: `${pollSeconds}s`,
  };
}
