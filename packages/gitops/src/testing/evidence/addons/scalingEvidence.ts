import type { EvidenceTable } from '../Evidence';

/** What the repository holds of each option about add-ons by which clusters grow and are kept alike. */
export const scalingEvidence: EvidenceTable = {
  'fleet-management/karmada': [
    { path: /^addons\/karmada\//, content: /chart: karmada$/m },
  ],
  'fleet-management/rancher-fleet': [
    { path: /^addons\/rancher-fleet\//, content: /kind: GitRepo$/m },
    { path: /^fleet\/envs\/production\//, content: /correctDrift/ },
  ],
  'gpu-sharing/mig': [
    { path: /^addons\/gpu-operator\//, content: /strategy: mixed/ },
  ],
  'gpu-sharing/time-slicing': [
    { path: /^addons\/gpu-operator\//, content: /timeSlicing/ },
  ],
  'gpu-sharing/whole-gpu': [
    { path: /^addons\/gpu-operator\//, content: /strategy: none/ },
  ],
  'node-autoscaling/cluster-autoscaler': [
    { path: /^addons\/cluster-autoscaler\//, content: /autoDiscovery:/ },
  ],
  'node-autoscaling/headroom': [
    { path: /^addons\/over-provisioning\//, content: /kind: PriorityClass$/m },
  ],
  'node-strategy/karpenter': [
    { path: /^addons\/karpenter\//, content: /kind: NodePool$/m },
    { path: /^addons\/karpenter\//, content: /httpTokens: required/ },
  ],
  'pod-autoscaling/keda': [
    { path: /^addons\/keda\//, content: /chart: keda$/m },
  ],
  'pod-autoscaling/vertical-only': [
    { path: /^addons\/metrics-server\//, content: /metrics-server/ },
  ],
};
