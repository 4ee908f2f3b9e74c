import type {
  ClusterModel,
  PoolModel,
} from '@kubernetes-architect/architecture';
import { shortName } from '../../facts/shortName';
import type { IEC2NodeClass } from '@kubernetes-models/karpenter/karpenter.k8s.aws/v1/EC2NodeClass';

/** Tag on the subnets of a cluster. */
const DISCOVERY = 'karpenter.sh/discovery';

/** Tag that EKS puts on the security group of a cluster: https://docs.aws.amazon.com/eks/latest/userguide/sec-group-reqs.html. */
const CLUSTER = 'aws:eks:cluster-name';

/** Longest name of a role: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html. */
const MAX_ROLE_NAME = 64;

/** Ends the name of the role of nodes. */
const NODES = '-nodes';

/** Image of nodes with drivers for accelerators, and without: https://docs.aws.amazon.com/eks/latest/userguide/eks-optimized-ami.html. */
function imageName({ purpose, kubernetesVersion }: PoolModel): string {
  const minor = kubernetesVersion.split('.').slice(0, 2).join('.');
  const variant = purpose === 'gpu' ? 'nvidia' : 'standard';
  return `amazon-eks-node-al2023-*-${variant}-${minor}-*`;
}

/** Machines of a pool: image, network, disk, and no way from a pod to the identity of its node. */
export function nodeClass(
  pool: PoolModel,
  cluster: ClusterModel,
): IEC2NodeClass {
  return {
    apiVersion: 'karpenter.k8s.aws/v1',
    kind: 'EC2NodeClass',
    metadata: { name: pool.name },
    spec: {
      amiFamily: 'AL2023',
      amiSelectorTerms: [{ name: imageName(pool), owner: 'amazon' }],
      // The role of all nodes, which the infrastructure code makes.
      role: `${shortName(cluster.name, MAX_ROLE_NAME - NODES.length)}${NODES}`,
      subnetSelectorTerms: [{ tags: { [DISCOVERY]: cluster.name } }],
      securityGroupSelectorTerms: [{ tags: { [CLUSTER]: cluster.name } }],
      associatePublicIPAddress: false,
      metadataOptions: {
        httpEndpoint: 'enabled',
        httpTokens: 'required',
        httpPutResponseHopLimit: 1,
      },
      blockDeviceMappings: [
        {
          deviceName: '/dev/xvda',
          ebs: {
            volumeSize: `${pool.diskGigabytes}Gi`,
            volumeType: 'gp3',
            encrypted: true,
            deleteOnTermination: true,
          },
        },
      ],
      ...(pool.maxPods !== undefined && { kubelet: { maxPods: pool.maxPods } }),
      tags: { [DISCOVERY]: cluster.name },
    },
  };
}
