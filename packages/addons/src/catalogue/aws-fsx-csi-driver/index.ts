import { defineAddon } from '../../AddonDefinition';
import { lustreClass } from './lustreClass';

/** Parallel files of AWS for training and simulation. */
export const addon = defineAddon({
  name: 'aws-fsx-csi-driver',
  title: 'Amazon FSx for Lustre CSI driver',
  summary: 'gives training and simulation a parallel file system',
  area: 'storage',
  home: 'https://github.com/kubernetes-sigs/aws-fsx-csi-driver',
  licence: 'Apache-2.0',
  source: {
    kind: 'helm',
    chart: 'aws-fsx-csi-driver',
    repository: 'https://kubernetes-sigs.github.io/aws-fsx-csi-driver',
    version: '1.1.0',
    provenance:
      'upstream Chart.yaml, kubernetes-sigs/aws-fsx-csi-driver@13d0fe2; an old one, so look for a newer one',
    confirmed: false,
    valuesChecked:
      'kubernetes-sigs/aws-fsx-csi-driver@a27d238 charts/aws-fsx-csi-driver/values.yaml, of driver 1.4',
  },
  stage: 'controllers',
  namespace: 'kube-system',
  // A storage driver mounts on its node.
  podSecurity: 'privileged',
  kubernetes: { from: '1.25' },
  footprint: {
    cpu: '50m',
    memory: '128Mi',
    perNode: { cpu: '30m', memory: '64Mi' },
  },
  options: [],
  appliesTo: (_, { provider }) => provider === 'aws',
  provides: { capabilities: ['parallel-files'], kinds: [] },
  identity: {
    serviceAccount: 'fsx-csi-controller-sa',
    aws: { managedPolicies: ['AmazonFSxFullAccess'] },
  },
  values: {
    environment: (_, { production }) => ({
      controller: { replicaCount: production ? 2 : 1 },
    }),
  },
  configs: { cluster: (_, cluster) => [lustreClass(cluster)] },
  notes: [
    'Replace the subnet and the security group by those that the infrastructure code prints.',
  ],
});
