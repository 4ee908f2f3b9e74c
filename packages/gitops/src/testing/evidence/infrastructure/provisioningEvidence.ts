import type { EvidenceTable } from '../Evidence';

/** What the repository holds of each option about what makes clusters. */
export const provisioningEvidence: EvidenceTable = {
  'provisioning/cluster-api': [
    {
      choices: { distribution: 'eks' },
      path: /^infrastructure\/cluster-api\/eu-production\/class\.yaml$/,
      content: /kind: ClusterClass/,
    },
  ],
  'provisioning/crossplane': [
    {
      choices: { distribution: 'eks' },
      path: /^infrastructure\/crossplane\/clusters\/eu-production\/cluster\.yaml$/,
      content: /kind: AwsCluster/,
    },
    {
      choices: { distribution: 'eks' },
      path: /^infrastructure\/crossplane\/clusters\/eu-production\/composition\.yaml$/,
      content: /apiVersion: eks\.aws\.m\.upbound\.io\/v1beta1\n +kind: Cluster/,
    },
    {
      choices: { distribution: 'eks' },
      path: /^appsets\/20-configs\.yaml$/,
      content: /path: infrastructure\/crossplane\/clusters/,
    },
  ],
  'provisioning/distribution-installer': [
    {
      example: 'university-bare-metal',
      choices: { distribution: 'kubeadm' },
      path: /^infrastructure\/kubeadm\/campus\/join-control-plane\.yaml$/,
      content: /kind: JoinConfiguration/,
    },
  ],
  'provisioning/opentofu': [
    {
      choices: { distribution: 'eks' },
      path: /^infrastructure\/opentofu\/eu-production\/settings\.tf$/,
      content: /required_providers/,
    },
  ],
  'provisioning/pulumi': [
    {
      choices: { distribution: 'eks' },
      path: /^infrastructure\/pulumi\/eu-production\/index\.ts$/,
      content: /new eks\.Cluster\(/,
    },
  ],
};
