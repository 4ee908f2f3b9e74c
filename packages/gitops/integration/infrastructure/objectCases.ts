import type { PlatformModel } from '@kubernetes-architect/architecture';

/** Fleets that are objects of an API server, and the files with their kinds. */
export const OBJECT_CASES: Array<
  [
    name: string,
    choices: PlatformModel['choices'],
    crds: string[],
    example: string,
  ]
> = [
  [
    'Cluster API with EKS in two generations',
    {
      provisioning: 'cluster-api',
      distribution: 'eks',
      'upgrade-strategy': 'blue-green-clusters',
    },
    ['cluster-api', 'cluster-api-provider-aws'],
    'argocd-three-environments',
  ],
  [
    'Cluster API with machines of AWS',
    { provisioning: 'cluster-api', distribution: 'kubeadm' },
    ['cluster-api', 'cluster-api-provider-aws'],
    'argocd-three-environments',
  ],
  [
    'Cluster API with AKS',
    { provisioning: 'cluster-api', distribution: 'aks' },
    ['cluster-api', 'cluster-api-provider-azure'],
    'healthcare-hipaa',
  ],
  [
    'Cluster API with machines of Azure and vSphere',
    { provisioning: 'cluster-api', distribution: 'kubeadm' },
    ['cluster-api', 'cluster-api-provider-azure', 'vsphere'],
    'enterprise-from-push-ci',
  ],
  [
    'Cluster API with GKE',
    { provisioning: 'cluster-api', distribution: 'gke' },
    ['cluster-api', 'cluster-api-provider-gcp'],
    'ml-platform-gpu',
  ],
  [
    'Cluster API with machines of Google Cloud',
    { provisioning: 'cluster-api', distribution: 'kubeadm' },
    ['cluster-api', 'cluster-api-provider-gcp'],
    'ml-platform-gpu',
  ],
  [
    'Cluster API with machines of the own racks',
    { provisioning: 'cluster-api', distribution: 'kubeadm' },
    ['cluster-api', 'metal3'],
    'university-bare-metal',
  ],
  [
    'Crossplane with EKS in two generations',
    {
      provisioning: 'crossplane',
      distribution: 'eks',
      'node-strategy': 'managed-node-groups',
      'upgrade-strategy': 'blue-green-clusters',
    },
    ['crossplane'],
    'argocd-three-environments',
  ],
  [
    'Crossplane with three clouds',
    { provisioning: 'crossplane', distribution: 'managed-per-cloud' },
    ['crossplane'],
    'retailer-three-clouds',
  ],
  [
    'Rancher',
    { provisioning: 'distribution-installer', distribution: 'rke2' },
    ['rancher-provisioning'],
    'telecom-rancher',
  ],
];
