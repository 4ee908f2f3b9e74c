/** The ports and files that the arguments of the components name. */
export interface ClusterLayout {
  /** In the data folder. */
  etcdFolder: string;
  certificateFolder: string;
  serviceAccountKey: string;
  tokenFile: string;
  auditPolicy?: string;
  auditLog?: string;
  ports: { etcd: number; etcdPeer: number; apiServer: number };
}

const LOOPBACK = '127.0.0.1';

/** Requests per second that a component may send: the default of 20 to 50 makes a small cluster slow to start. */
const CLIENT_LIMITS = ['--kube-api-qps=500', '--kube-api-burst=1000'];

/** etcd: one member, on loopback, without waiting for the disk since nothing has to outlive a test. */
export function etcdArguments(layout: ClusterLayout): string[] {
  const client = `http://${LOOPBACK}:${layout.ports.etcd}`;
  const peer = `http://${LOOPBACK}:${layout.ports.etcdPeer}`;
  return [
    '--name=default',
    `--data-dir=${layout.etcdFolder}`,
    `--listen-client-urls=${client}`,
    `--advertise-client-urls=${client}`,
    `--listen-peer-urls=${peer}`,
    `--initial-advertise-peer-urls=${peer}`,
    `--initial-cluster=default=${peer}`,
    '--unsafe-no-fsync',
    '--log-level=warn',
  ];
}

/**
 * The API server: RBAC, Pod Security and the other default admission plugins are on, as on a real cluster. It makes its own certificate.
 */
export function apiServerArguments(layout: ClusterLayout): string[] {
  return [
    `--etcd-servers=http://${LOOPBACK}:${layout.ports.etcd}`,
    `--bind-address=${LOOPBACK}`,
    `--advertise-address=${LOOPBACK}`,
    `--secure-port=${layout.ports.apiServer}`,
    `--cert-dir=${layout.certificateFolder}`,
    // Endpoints may not hold a loopback address, so the API server must not publish its own.
    '--endpoint-reconciler-type=none',
    '--service-cluster-ip-range=10.96.0.0/16',
    '--authorization-mode=Node,RBAC',
    '--enable-admission-plugins=NodeRestriction',
    '--allow-privileged=true',
    `--token-auth-file=${layout.tokenFile}`,
    '--service-account-issuer=https://kubernetes.default.svc.cluster.local',
    `--service-account-key-file=${layout.serviceAccountKey}`,
    `--service-account-signing-key-file=${layout.serviceAccountKey}`,
    ...(layout.auditLog
      ? [
          `--audit-policy-file=${layout.auditPolicy}`,
          `--audit-log-path=${layout.auditLog}`,
        ]
      : []),
  ];
}

/** The controller manager with every default controller; no port is opened. */
export function controllerManagerArguments(
  layout: ClusterLayout,
  kubeconfig: string,
): string[] {
  return [
    `--kubeconfig=${kubeconfig}`,
    '--secure-port=0',
    '--leader-elect=false',
    '--use-service-account-credentials=true',
    `--service-account-private-key-file=${layout.serviceAccountKey}`,
    `--root-ca-file=${layout.certificateFolder}/apiserver.crt`,
    ...CLIENT_LIMITS,
  ];
}

/** The scheduler; no port is opened. */
export function schedulerArguments(kubeconfig: string): string[] {
  return [
    `--kubeconfig=${kubeconfig}`,
    '--secure-port=0',
    '--leader-elect=false',
    ...CLIENT_LIMITS,
  ];
}

/** kwok in the kubelets' place, for every node. */
export function kwokArguments(stages: string, kubeconfig: string): string[] {
  return [
    `--kubeconfig=${kubeconfig}`,
    `--config=${stages}`,
    '--manage-all-nodes=true',
    // Without leases the stages renew nothing, and a minute after the start every node is NotReady once and every pod for good.
    '--node-lease-duration-seconds=40',
    `--node-ip=${LOOPBACK}`,
    // Apart from the nodes' own addresses and from the services'.
    '--cidr=10.244.0.0/16',
  ];
}
