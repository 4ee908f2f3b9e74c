import { ownsNetwork } from '../../plan/ownsNetwork';
import type { CloudResource } from '../CloudStack';
import { reference } from '../CloudValue';
import type { ClusterStackContext } from '../StackBuilder';

/** Parts of a cluster that EKS keeps up to date, and what each needs to run. */
export function eksAddons({
  plan,
  choices,
}: ClusterStackContext): CloudResource[] {
  const strategy = choices['node-strategy'];
  // Auto Mode has the network, DNS, identities and block storage inside.
  if (strategy === 'provider-automated') return [];
  const fargate = strategy === 'fargate';
  const storage = choices.storage;
  const names = [
    ...(ownsNetwork(plan) ? [] : ['vpc-cni']),
    'coredns',
    'kube-proxy',
    ...(fargate ? [] : ['eks-pod-identity-agent']),
    ...(fargate || storage === 'provider-file' || storage === undefined
      ? []
      : ['aws-ebs-csi-driver']),
    ...(storage === 'provider-file' || storage === 'provider-block'
      ? ['aws-efs-csi-driver']
      : []),
  ];
  const first = plan.pools[0]?.name;
  return names.map(name => ({
    part: 'cluster',
    type: 'aws_eks_addon',
    name: name.replace(/-/g, '_'),
    args: {
      cluster_name: reference('aws_eks_cluster.main', 'name'),
      addon_name: name,
      resolve_conflicts_on_create: 'OVERWRITE',
      resolve_conflicts_on_update: 'OVERWRITE',
      // Network policies are enforced by the plugin itself.
      ...(name === 'vpc-cni' && {
        configuration_values: JSON.stringify({
          enableNetworkPolicy: 'true',
        }),
      }),
      ...(name === 'coredns' &&
        fargate && {
          configuration_values: JSON.stringify({ computeType: 'Fargate' }),
        }),
    },
    // DNS and storage controllers become healthy only where there are nodes.
    ...((name === 'coredns' || name.endsWith('csi-driver')) &&
      first !== undefined && {
        dependsOn: [
          fargate
            ? 'aws_eks_fargate_profile.system'
            : `aws_eks_node_group.${first.replace(/-/g, '_')}`,
        ],
      }),
  }));
}
