/** What Karpenter does in AWS: https://karpenter.sh/docs/reference/cloudformation/. */
export function karpenterRights() {
  return [
    {
      actions: [
        'ec2:CreateFleet',
        'ec2:CreateLaunchTemplate',
        'ec2:CreateTags',
        'ec2:DeleteLaunchTemplate',
        'ec2:RunInstances',
        'ec2:TerminateInstances',
      ],
      resources: ['arn:aws:ec2:*:*:*/*', 'arn:aws:ec2:*::image/*'],
    },
    {
      actions: [
        'ec2:Describe*',
        'eks:DescribeCluster',
        'pricing:GetProducts',
        'ssm:GetParameter',
      ],
      resources: ['*'],
    },
    {
      actions: [
        'iam:AddRoleToInstanceProfile',
        'iam:CreateInstanceProfile',
        'iam:DeleteInstanceProfile',
        'iam:GetInstanceProfile',
        'iam:RemoveRoleFromInstanceProfile',
        'iam:TagInstanceProfile',
      ],
      resources: ['arn:aws:iam::*:instance-profile/*'],
    },
    {
      actions: ['iam:PassRole'],
      resources: ['arn:aws:iam::*:role/*-karpenter-node'],
    },
    {
      actions: ['sqs:DeleteMessage', 'sqs:GetQueueUrl', 'sqs:ReceiveMessage'],
      resources: ['arn:aws:sqs:*:*:*-karpenter'],
    },
  ];
}
