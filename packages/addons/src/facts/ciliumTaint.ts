/**
 * Taint of new nodes of GKE that Cilium takes away when it serves the node. The
 * key is one that the autoscaler of GKE looks past, whose flags nobody can set:
 * https://docs.cilium.io/en/stable/installation/taints/
 *
 * @public
 */
export const CILIUM_TAINT = {
  key: 'ignore-taint.cluster-autoscaler.kubernetes.io/cilium-agent-not-ready',
  value: 'true',
  effect: 'NoExecute',
} as const;
