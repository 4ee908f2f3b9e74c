import type { PoolModel } from '@kubernetes-architect/architecture';
import type { ClusterPlan } from '../plan/ClusterPlan';
import { FLEET_NAMESPACE, WORKER_CLASS } from './clusterClass';
import type { Flavour } from './Flavour';

/** Annotations by which the autoscaler reads the bounds of a pool: https://cluster-api.sigs.k8s.io/tasks/automated-machine-management/autoscaling */
const AUTOSCALER = 'cluster.x-k8s.io/cluster-api-autoscaler-node-group';

/** Labels that Cluster API brings from a pool to its nodes need one of its domains. */
const NODE_LABEL_DOMAIN = 'node.cluster.x-k8s.io';

function nodeLabels({ labels }: PoolModel): Record<string, string> {
  return Object.fromEntries(
    Object.entries(labels).map(([key, value]) => [
      key.startsWith('kubernetes-architect.io/')
        ? key.replace('kubernetes-architect.io', NODE_LABEL_DOMAIN)
        : key,
      value,
    ]),
  );
}

function overridesOf(pool: PoolModel, { pointers }: Flavour) {
  const overrides = [
    ...(pointers.diskGigabytes === undefined
      ? []
      : [{ name: 'diskGigabytes', value: pool.diskGigabytes }]),
    ...(pointers.machineType === undefined || pool.instanceType === undefined
      ? []
      : [{ name: 'machineType', value: pool.instanceType }]),
  ];
  return overrides.length > 0 ? { variables: { overrides } } : {};
}

function poolTopology(pool: PoolModel, flavour: Flavour) {
  const scaled = pool.minNodes !== pool.maxNodes;
  return {
    class: WORKER_CLASS,
    name: pool.name,
    metadata: {
      labels: nodeLabels(pool),
      ...(scaled && {
        annotations: {
          [`${AUTOSCALER}-max-size`]: String(pool.maxNodes),
          [`${AUTOSCALER}-min-size`]: String(pool.minNodes),
        },
      }),
    },
    // Where the autoscaler owns the number, none stands here.
    ...(!scaled && { replicas: pool.minNodes }),
    ...(pool.taints.length > 0 && {
      taints: pool.taints.map(({ key, value, effect }) => ({
        key,
        ...(value !== undefined && { value }),
        effect,
        propagation: 'Always',
      })),
    }),
    ...overridesOf(pool, flavour),
  };
}

/** A version as Cluster API wants it: with `v`, and three numbers. */
export function machineVersion(version: string): string {
  return `v${version.split('.').length === 2 ? `${version}.0` : version}`;
}

/** A cluster by its class, with its pools; the generation is part of its name when there are two. */
export function topologyCluster(options: {
  plan: ClusterPlan;
  flavour: Flavour;
  labels: Readonly<Record<string, string>>;
  generation?: string;
}) {
  const { plan, flavour, labels, generation } = options;
  const { cluster } = plan;
  return {
    apiVersion: 'cluster.x-k8s.io/v1beta2',
    kind: 'Cluster',
    metadata: {
      name: generation === undefined ? plan.name : `${plan.name}-${generation}`,
      namespace: FLEET_NAMESPACE,
      labels: {
        ...labels,
        ...(generation !== undefined && {
          'kubernetes-architect.io/generation': generation,
        }),
      },
    },
    spec: {
      clusterNetwork: {
        pods: { cidrBlocks: [cluster.network.podCidr] },
        services: { cidrBlocks: [cluster.network.serviceCidr] },
      },
      topology: {
        classRef: { name: `${plan.name}-${flavour.name}` },
        version: machineVersion(cluster.kubernetesVersion),
        ...(flavour.controlPlaneMachine && {
          controlPlane: { replicas: plan.members },
        }),
        workers: {
          [flavour.workers]: plan.pools.map(pool =>
            poolTopology(pool, flavour),
          ),
        },
      },
    },
  };
}
