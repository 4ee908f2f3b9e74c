import type { AddonIdentity, AwsStatement } from '../../AddonIdentity';

/** Services whose roles a cluster is made with: its control plane, its machines, and pods with and without machines. */
const SERVED = [
  'ec2.amazonaws.com',
  'eks-fargate-pods.amazonaws.com',
  'eks.amazonaws.com',
  'pods.eks.amazonaws.com',
];

/** Services that make a role of their own when the first cluster of an account asks for it: https://docs.aws.amazon.com/eks/latest/userguide/using-service-linked-roles.html. */
const LINKED = [
  'autoscaling.amazonaws.com',
  'eks-fargate.amazonaws.com',
  'eks-nodegroup.amazonaws.com',
  'eks.amazonaws.com',
  'spot.amazonaws.com',
];

/** Roles, and nothing else of IAM: no people, no keys, no policies that others use. */
function roleRights(): AwsStatement[] {
  return [
    {
      actions: [
        'iam:AttachRolePolicy',
        'iam:CreateRole',
        'iam:DeleteRole',
        'iam:DeleteRolePolicy',
        'iam:DetachRolePolicy',
        'iam:GetRole',
        'iam:GetRolePolicy',
        'iam:ListAttachedRolePolicies',
        'iam:ListInstanceProfilesForRole',
        'iam:ListRolePolicies',
        'iam:ListRoleTags',
        'iam:PutRolePolicy',
        'iam:TagRole',
        'iam:UntagRole',
        'iam:UpdateAssumeRolePolicy',
        'iam:UpdateRole',
        'iam:UpdateRoleDescription',
      ],
      resources: ['arn:aws:iam::*:role/*'],
    },
    {
      actions: ['iam:PassRole'],
      resources: ['arn:aws:iam::*:role/*'],
      conditions: { StringEquals: { 'iam:PassedToService': SERVED } },
    },
    {
      actions: ['iam:CreateServiceLinkedRole'],
      resources: ['arn:aws:iam::*:role/aws-service-role/*'],
      conditions: { StringEquals: { 'iam:AWSServiceName': LINKED } },
    },
  ];
}

/**
 * What the providers do in AWS: all of the services whose providers are
 * installed, of IAM only roles. A role that they make may do more than they
 * themselves, so that the account has to be one of its own.
 */
function awsRights(): AwsStatement[] {
  return [
    {
      actions: ['ec2:*', 'eks:*', 'events:*', 'kms:*', 'logs:*', 'sqs:*'],
      resources: ['*'],
    },
    ...roleRights(),
  ];
}

/**
 * Rights of the providers, by the services that clusters stand on. Azure has no
 * role that makes resource groups and less than `Contributor`:
 * https://learn.microsoft.com/azure/role-based-access-control/built-in-roles.
 * Those of Google Cloud are from
 * https://cloud.google.com/kubernetes-engine/docs/how-to/iam.
 */
export function providerRights(): Pick<AddonIdentity, 'aws' | 'azure' | 'gcp'> {
  return {
    aws: { statements: awsRights() },
    azure: {
      roles: ['Contributor', 'Role Based Access Control Administrator'],
    },
    gcp: {
      roles: [
        'roles/cloudkms.admin',
        'roles/compute.networkAdmin',
        'roles/container.admin',
        'roles/iam.serviceAccountAdmin',
        'roles/iam.serviceAccountUser',
        'roles/resourcemanager.projectIamAdmin',
      ],
    },
  };
}
