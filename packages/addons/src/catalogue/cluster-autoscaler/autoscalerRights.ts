import { type AwsStatement, CLUSTER_NAME } from '../../AddonIdentity';

/**
 * What the autoscaler does in AWS: it looks at all groups of machines, and
 * changes those that EKS made for its cluster. Sources:
 * https://github.com/kubernetes/autoscaler/blob/master/cluster-autoscaler/cloudprovider/aws/README.md,
 * https://docs.aws.amazon.com/eks/latest/userguide/managed-node-groups.html.
 */
export function autoscalerRights(): AwsStatement[] {
  return [
    {
      actions: [
        'autoscaling:DescribeAutoScalingGroups',
        'autoscaling:DescribeAutoScalingInstances',
        'autoscaling:DescribeLaunchConfigurations',
        'autoscaling:DescribeScalingActivities',
        'autoscaling:DescribeTags',
        'ec2:DescribeImages',
        'ec2:DescribeInstanceTypes',
        'ec2:DescribeLaunchTemplateVersions',
        'ec2:GetInstanceTypesFromInstanceRequirements',
      ],
      resources: ['*'],
    },
    {
      actions: ['eks:DescribeNodegroup'],
      resources: [`arn:aws:eks:*:*:nodegroup/${CLUSTER_NAME}/*/*`],
    },
    {
      actions: [
        'autoscaling:SetDesiredCapacity',
        'autoscaling:TerminateInstanceInAutoScalingGroup',
      ],
      resources: ['arn:aws:autoscaling:*:*:autoScalingGroup:*'],
      conditions: {
        StringEquals: { 'aws:ResourceTag/eks:cluster-name': CLUSTER_NAME },
      },
    },
  ];
}
