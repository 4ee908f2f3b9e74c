import type { EvidenceTable } from '../Evidence';

/** What the repository holds of each option about the machines of clusters. */
export const nodesEvidence: EvidenceTable = {
  'node-purchasing/spot-first': [
    {
      choices: {
        provisioning: 'opentofu',
        distribution: 'eks',
        'node-strategy': 'managed-node-groups',
      },
      path: /^infrastructure\/opentofu\/eu-production\/pools\.tf$/,
      content: /"SPOT"/,
    },
  ],
  'node-purchasing/spot-mixed': [
    {
      choices: {
        provisioning: 'opentofu',
        distribution: 'eks',
        'node-strategy': 'managed-node-groups',
      },
      path: /^infrastructure\/opentofu\/eu-production\/pools\.tf$/,
      content: /"SPOT"[^]*interruptible/,
    },
  ],
  'node-strategy/fargate': [
    {
      choices: { provisioning: 'opentofu' },
      path: /^infrastructure\/opentofu\/eu-production\/pools\.tf$/,
      content: /"aws_eks_fargate_profile"/,
    },
  ],
  'node-strategy/machine-sets': [
    {
      example: 'bank-pci-air-gapped',
      choices: {
        provisioning: 'distribution-installer',
        distribution: 'openshift',
      },
      path: /^infrastructure\/openshift\/[^/]+\/machine-sets\.yaml$/,
      content: /kind: MachineSet/,
    },
  ],
  'node-strategy/managed-node-groups': [
    {
      choices: { provisioning: 'opentofu' },
      path: /^infrastructure\/opentofu\/eu-production\/pools\.tf$/,
      content: /"aws_eks_node_group" "system"/,
    },
  ],
  'node-strategy/provider-automated': [
    {
      choices: { provisioning: 'opentofu' },
      path: /^infrastructure\/opentofu\/eu-production\/cluster\.tf$/,
      content: /compute_config/,
    },
    {
      example: 'ml-platform-gpu',
      choices: { provisioning: 'opentofu' },
      path: /^infrastructure\/opentofu\/production\/cluster\.tf$/,
      content: /enable_autopilot/,
    },
  ],
  'node-strategy/static-pools': [
    {
      example: 'university-bare-metal',
      choices: {
        provisioning: 'distribution-installer',
        distribution: 'kubeadm',
      },
      path: /^infrastructure\/kubeadm\/campus\/join-[a-z]+\.yaml$/,
      content: /node-labels/,
    },
  ],
  'processor-architecture/arm64': [
    {
      choices: {
        provisioning: 'opentofu',
        distribution: 'eks',
        'node-strategy': 'managed-node-groups',
        'node-purchasing': 'spot-mixed',
      },
      path: /^infrastructure\/opentofu\/eu-production\/pools\.tf$/,
      content: /"m7g\.large"/,
    },
  ],
  'processor-architecture/mixed': [
    {
      choices: {
        provisioning: 'opentofu',
        distribution: 'eks',
        'node-strategy': 'managed-node-groups',
      },
      path: /^infrastructure\/opentofu\/eu-production\/pools\.tf$/,
      content: /AL2023_ARM_64_STANDARD[^]*AL2023_x86_64_STANDARD/,
    },
  ],
};
