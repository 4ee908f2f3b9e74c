import {
  type ClusterModel,
  type PoolModel,
  resolvePools,
} from '@kubernetes-architect/architecture';
import type { INodePool } from '@kubernetes-models/karpenter/karpenter.sh/v1/NodePool';
import type { AddonPlatform } from '../../AddonPlatform';
import type { KubernetesObject } from '../../KubernetesObject';
import { nodeClass } from './nodeClass';
import { processorsOf } from './processorsOf';

/** Families of machines for each purpose: general, compute, memory, accelerators. */
const CATEGORIES: Readonly<Record<PoolModel['purpose'], string[]>> = {
  general: ['m', 'c', 'r'],
  compute: ['c'],
  memory: ['r'],
  gpu: ['g', 'p'],
};

/** A month at most, so that every node gets the patches of its image. */
const LIFETIME = '720h';

function requirementsOf(pool: PoolModel) {
  return [
    { key: 'kubernetes.io/os', operator: 'In' as const, values: ['linux'] },
    {
      key: 'kubernetes.io/arch',
      operator: 'In' as const,
      values: [pool.architecture],
    },
    {
      key: 'karpenter.sh/capacity-type',
      operator: 'In' as const,
      values:
        pool.purchasing === 'spot' ? ['spot', 'on-demand'] : ['on-demand'],
    },
    ...(pool.instanceType === undefined
      ? [
          {
            key: 'karpenter.k8s.aws/instance-category',
            operator: 'In' as const,
            values: CATEGORIES[pool.purpose],
          },
          {
            key: 'karpenter.k8s.aws/instance-generation',
            operator: 'Gt' as const,
            values: ['4'],
          },
        ]
      : [
          {
            key: 'node.kubernetes.io/instance-type',
            operator: 'In' as const,
            values: [pool.instanceType],
          },
        ]),
  ];
}

function nodePool(pool: PoolModel, { tier }: ClusterModel): INodePool {
  return {
    apiVersion: 'karpenter.sh/v1',
    kind: 'NodePool',
    metadata: { name: pool.name },
    spec: {
      template: {
        metadata: { labels: { ...pool.labels } },
        spec: {
          nodeClassRef: {
            group: 'karpenter.k8s.aws',
            kind: 'EC2NodeClass',
            name: pool.name,
          },
          requirements: requirementsOf(pool),
          taints: pool.taints.map(taint => ({ ...taint })),
          expireAfter: LIFETIME,
          terminationGracePeriod: '1h',
        },
      },
      disruption: {
        consolidationPolicy: 'WhenEmptyOrUnderutilized',
        consolidateAfter: tier === 'production' ? '10m' : '1m',
        budgets: [{ nodes: tier === 'production' ? '10%' : '50%' }],
      },
      // A mistake costs as much as this many processors, and no more.
      limits: { cpu: String(pool.maxNodes * processorsOf(pool)) },
      weight: pool.purchasing === 'spot' ? 20 : 10,
    },
  };
}

/** The pools of a cluster, and the machines that they are made of. */
export function nodePools(
  { model }: AddonPlatform,
  cluster: ClusterModel,
): KubernetesObject[] {
  return resolvePools(model, cluster).flatMap(pool => [
    nodeClass(pool, cluster),
    nodePool(pool, cluster),
  ]);
}
