import { KUBERNETES_VERSION } from '../build/toolRecipes.ts';
import type { KubernetesObject } from './KubernetesApi.ts';

/** A taint of a node. */
export interface NodeTaint {
  key: string;
  value?: string;
  effect: 'NoSchedule' | 'PreferNoSchedule' | 'NoExecute';
}

/** Nodes of one kind. */
export interface NodePool {
  /** Also the value of the label `kubernetes-architect.io/pool`, and the start of the nodes' names. */
  name: string;
  count: number;
  /** Added to the nodes' labels; may replace any of the default ones. */
  labels?: Record<string, string>;
  taints?: NodeTaint[];
  /** Kubernetes quantities; what is not named is that of {@link DEFAULT_CAPACITY}. */
  capacity?: Record<string, string>;
  /** `node.kubernetes.io/instance-type` */
  instanceType?: string;
}

/** How many nodes, of which kinds, in how many zones. */
export interface NodeOptions {
  /** A number makes one pool named `general`. */
  nodes?: number | NodePool[];
  /** Zones over which each pool is spread in turn: `<region>-a`, `<region>-b`, … Default 1. */
  zones?: number;
  /** `topology.kubernetes.io/region`, default `region-1`. */
  region?: string;
}

/** The label that names a node's pool. */
export const POOL_LABEL = 'kubernetes-architect.io/pool';

/** What a node offers where its pool does not say. */
export const DEFAULT_CAPACITY: Record<string, string> = {
  cpu: '8',
  memory: '32Gi',
  'ephemeral-storage': '100Gi',
  pods: '110',
};

/** Addresses per third byte; 10.128.0.0/16 holds more nodes than one machine can simulate. */
const NODES_PER_BLOCK = 250;

/** The Node objects of a simulated cluster, in a stable order with stable names and addresses. */
export function simulatedNodes(options: NodeOptions): KubernetesObject[] {
  const { nodes = 0, zones = 1, region = 'region-1' } = options;
  const pools: NodePool[] =
    typeof nodes === 'number' ? [{ name: 'general', count: nodes }] : nodes;
  const placed = pools.flatMap(pool =>
    Array.from({ length: pool.count }, (_, index) => ({ pool, index })),
  );
  return placed.map(({ pool, index }, position) => {
    const name = `${pool.name}-${index + 1}`;
    const zone = `${region}-${String.fromCharCode(
      'a'.charCodeAt(0) + (index % zones),
    )}`;
    const address = `10.128.${Math.floor(position / NODES_PER_BLOCK)}.${
      (position % NODES_PER_BLOCK) + 1
    }`;
    const capacity = { ...DEFAULT_CAPACITY, ...pool.capacity };
    return {
      apiVersion: 'v1',
      kind: 'Node',
      metadata: {
        name,
        annotations: { 'node.alpha.kubernetes.io/ttl': '0' },
        labels: {
          'kubernetes.io/hostname': name,
          'kubernetes.io/os': 'linux',
          'kubernetes.io/arch': 'amd64',
          'node.kubernetes.io/instance-type': pool.instanceType ?? 'simulated',
          'topology.kubernetes.io/region': region,
          'topology.kubernetes.io/zone': zone,
          [POOL_LABEL]: pool.name,
          ...pool.labels,
        },
      },
      spec: {
        providerID: `kwok://${region}/${zone}/${name}`,
        ...(pool.taints ? { taints: pool.taints } : {}),
      },
      status: {
        capacity,
        allocatable: capacity,
        addresses: [
          { type: 'InternalIP', address },
          { type: 'Hostname', address: name },
        ],
        nodeInfo: {
          architecture: 'amd64',
          operatingSystem: 'linux',
          osImage: 'simulated',
          kernelVersion: 'simulated',
          containerRuntimeVersion: 'simulated://1',
          kubeletVersion: `v${KUBERNETES_VERSION}`,
          kubeProxyVersion: '',
          bootID: '',
          machineID: '',
          systemUUID: '',
        },
      },
    };
  });
}
