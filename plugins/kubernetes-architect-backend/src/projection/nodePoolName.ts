import type { NodePoolProvider } from '@kubernetes-architect/plugin-kubernetes-architect-common';

/** Labels that name a pool, the most specific first: a Karpenter node on EKS belongs to its Karpenter pool. */
const POOL_LABELS: ReadonlyArray<readonly [string, NodePoolProvider]> = [
  ['karpenter.sh/nodepool', 'karpenter'],
  ['karpenter.sh/provisioner-name', 'karpenter'],
  ['eks.amazonaws.com/nodegroup', 'eks'],
  ['alpha.eksctl.io/nodegroup-name', 'eks'],
  ['cloud.google.com/gke-nodepool', 'gke'],
  ['kubernetes.azure.com/agentpool', 'aks'],
  ['agentpool', 'aks'],
  ['kops.k8s.io/instancegroup', 'kops'],
  ['node.kubernetes.io/pool', 'plain'],
  ['kubernetes-architect.io/pool', 'plain'],
];

const CONTROL_PLANE_LABELS = [
  'node-role.kubernetes.io/control-plane',
  'node-role.kubernetes.io/master',
];

/** Name of the pool of nodes without any pool label. */
const DEFAULT_POOL = 'default';

/** Name of the pool of control plane nodes without any pool label. */
const CONTROL_PLANE_POOL = 'control-plane';

/** Tells the pool of a node from its labels. */
export function nodePoolName(labels: Readonly<Record<string, string>>): {
  name: string;
  provider: NodePoolProvider;
} {
  for (const [label, provider] of POOL_LABELS) {
    if (labels[label]) {
      return { name: labels[label], provider };
    }
  }
  const isControlPlane = CONTROL_PLANE_LABELS.some(label => label in labels);
  return {
    name: isControlPlane ? CONTROL_PLANE_POOL : DEFAULT_POOL,
    provider: 'plain',
  };
}
