import type { PoolModel } from '@kubernetes-architect/architecture';
import { AUDIT_LOG_LIMITS, CONTROL_PLANE_FILES } from '../../audit/auditPolicy';
import type { ClusterPlan } from '../../plan/ClusterPlan';
import {
  API_PORT,
  etcdHosts,
  labelArgument,
  patchVersion,
  sharedHost,
} from '../machineNames';

/** Version of the configuration of kubeadm. */
const API_VERSION = 'kubeadm.k8s.io/v1beta4';

/** Socket of the container runtime. */
const RUNTIME = 'unix:///run/containerd/containerd.sock';

/** Where the way into the cluster is read from when a machine joins: a file that a person brings, with a token that ends. */
const DISCOVERY_FILE = '/etc/kubernetes/discovery.conf';

/** Seconds that a node takes to stop its pods when it is switched off. */
const SHUTDOWN = { all: '60s', critical: '20s' } as const;

interface Argument {
  name: string;
  value: string;
}

function argument(name: string, value: string | number): Argument {
  return { name, value: String(value) };
}

/** Settings of the login of people, where it is the company's. */
function loginArguments(oidc: boolean): Argument[] {
  return oidc
    ? [
        argument('oidc-issuer-url', 'https://login.example.com'),
        argument('oidc-client-id', 'kubernetes'),
        argument('oidc-groups-claim', 'groups'),
        argument('oidc-groups-prefix', 'oidc:'),
        argument('oidc-username-claim', 'email'),
        argument('oidc-username-prefix', 'oidc:'),
      ]
    : [];
}

function apiServer(options: {
  plan: ClusterPlan;
  oidc: boolean;
  audited: boolean;
}) {
  const { plan, oidc, audited } = options;
  const volume = (name: string, path: string, writable = false) => ({
    name,
    hostPath: path,
    mountPath: path,
    readOnly: !writable,
    pathType: 'DirectoryOrCreate',
  });
  return {
    certSANs: [sharedHost(plan)],
    extraArgs: [
      ...(audited
        ? [
            argument('audit-log-maxage', AUDIT_LOG_LIMITS.days),
            argument('audit-log-maxbackup', AUDIT_LOG_LIMITS.files),
            argument('audit-log-maxsize', AUDIT_LOG_LIMITS.megabytes),
            argument('audit-log-path', CONTROL_PLANE_FILES.auditLog),
            argument('audit-policy-file', CONTROL_PLANE_FILES.auditPolicy),
          ]
        : []),
      argument('encryption-provider-config', CONTROL_PLANE_FILES.encryption),
      ...loginArguments(oidc),
    ],
    extraVolumes: [
      ...(audited
        ? [
            volume('audit-log', '/var/log/kubernetes/audit', true),
            volume('audit-policy', '/etc/kubernetes/audit'),
          ]
        : []),
      volume('encryption', '/etc/kubernetes/encryption'),
      volume('key-service', '/var/run/kmsplugin', true),
    ],
  };
}

/** Where etcd is: beside the API servers, or on machines of its own. */
function etcd(plan: ClusterPlan, external: boolean) {
  if (!external) return { local: { dataDir: '/var/lib/etcd' } };
  return {
    external: {
      endpoints: etcdHosts(plan).map(host => `https://${host}:2379`),
      caFile: '/etc/kubernetes/pki/etcd/ca.crt',
      certFile: '/etc/kubernetes/pki/apiserver-etcd-client.crt',
      keyFile: '/etc/kubernetes/pki/apiserver-etcd-client.key',
    },
  };
}

/** What all members of the control plane share. */
export function clusterConfiguration(options: {
  plan: ClusterPlan;
  externalEtcd: boolean;
  oidc: boolean;
  audited: boolean;
  imageRepository?: string;
}) {
  const { plan, externalEtcd, imageRepository } = options;
  const { network, kubernetesVersion } = plan.cluster;
  return {
    apiVersion: API_VERSION,
    kind: 'ClusterConfiguration',
    clusterName: plan.name,
    kubernetesVersion: `v${patchVersion(kubernetesVersion)}`,
    controlPlaneEndpoint: `${sharedHost(plan)}:${API_PORT}`,
    ...(imageRepository !== undefined && { imageRepository }),
    networking: {
      dnsDomain: 'cluster.local',
      podSubnet: network.podCidr,
      serviceSubnet: network.serviceCidr,
    },
    apiServer: apiServer(options),
    controllerManager: {
      extraArgs: [argument('bind-address', '0.0.0.0')],
    },
    scheduler: { extraArgs: [argument('bind-address', '0.0.0.0')] },
    etcd: etcd(plan, externalEtcd),
  };
}

/** The first member of the control plane. */
export function initConfiguration() {
  return {
    apiVersion: API_VERSION,
    kind: 'InitConfiguration',
    nodeRegistration: {
      criSocket: RUNTIME,
      imagePullPolicy: 'IfNotPresent',
      taints: [
        { key: 'node-role.kubernetes.io/control-plane', effect: 'NoSchedule' },
      ],
    },
  };
}

/** A machine that joins: a member of the control plane, or a node of a pool. */
export function joinConfiguration(pool?: PoolModel) {
  return {
    apiVersion: API_VERSION,
    kind: 'JoinConfiguration',
    discovery: { file: { kubeConfigPath: DISCOVERY_FILE } },
    ...(pool === undefined && {
      controlPlane: { localAPIEndpoint: { bindPort: API_PORT } },
    }),
    nodeRegistration: {
      criSocket: RUNTIME,
      imagePullPolicy: 'IfNotPresent',
      ...(pool && {
        kubeletExtraArgs: [argument('node-labels', labelArgument(pool))],
        taints: pool.taints.map(({ key, value, effect }) => ({
          key,
          ...(value !== undefined && { value }),
          effect,
        })),
      }),
    },
  };
}

/** What every kubelet is told: who may ask it, and how it stops. */
export function kubeletConfiguration() {
  return {
    apiVersion: 'kubelet.config.k8s.io/v1beta1',
    kind: 'KubeletConfiguration',
    authentication: {
      anonymous: { enabled: false },
      webhook: { enabled: true },
    },
    authorization: { mode: 'Webhook' },
    cgroupDriver: 'systemd',
    protectKernelDefaults: true,
    readOnlyPort: 0,
    rotateCertificates: true,
    serverTLSBootstrap: true,
    shutdownGracePeriod: SHUTDOWN.all,
    shutdownGracePeriodCriticalPods: SHUTDOWN.critical,
  };
}

/** How Services reach pods. */
export function kubeProxyConfiguration({ cluster }: ClusterPlan) {
  return {
    apiVersion: 'kubeproxy.config.k8s.io/v1alpha1',
    kind: 'KubeProxyConfiguration',
    clusterCIDR: cluster.network.podCidr,
    mode: 'nftables',
  };
}

/** A member of an etcd of its own, which kubeadm makes as a static pod. */
export function etcdConfiguration(plan: ClusterPlan, host: string) {
  const cluster = etcdHosts(plan)
    .map(each => `${each}=https://${each}:2380`)
    .join(',');
  return {
    apiVersion: API_VERSION,
    kind: 'ClusterConfiguration',
    kubernetesVersion: `v${patchVersion(plan.cluster.kubernetesVersion)}`,
    etcd: {
      local: {
        serverCertSANs: [host],
        peerCertSANs: [host],
        extraArgs: [
          argument('advertise-client-urls', `https://${host}:2379`),
          argument('initial-advertise-peer-urls', `https://${host}:2380`),
          argument('initial-cluster', cluster),
          argument('initial-cluster-state', 'new'),
          argument('listen-client-urls', 'https://0.0.0.0:2379'),
          argument('listen-peer-urls', 'https://0.0.0.0:2380'),
          argument('name', host),
        ],
      },
    },
  };
}
