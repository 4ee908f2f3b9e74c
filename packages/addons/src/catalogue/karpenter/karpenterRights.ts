import {
  type AwsStatement,
  CLUSTER_NAME,
  CLUSTER_REGION,
} from '../../AddonIdentity';

/**
 * Tag with the name of the cluster on all that Karpenter makes. Its own policy asks for
 * `kubernetes.io/cluster/NAME: owned` besides, whose key is not known before the code runs where clusters are made twice.
 */
const CLUSTER_TAG = 'eks:eks-cluster-name';

/** Tag with the pool that a machine was bought for. */
const POOL_TAG = 'karpenter.sh/nodepool';

/** Tag with the class that a profile of machines was made for. */
const CLASS_TAG = 'karpenter.k8s.aws/ec2nodeclass';

const REGION_TAG = 'topology.kubernetes.io/region';

const PROFILES = ['arn:aws:iam::*:instance-profile/*'];

function inRegion(...kinds: string[]): string[] {
  return kinds.map(kind => `arn:aws:ec2:${CLUSTER_REGION}:*:${kind}/*`);
}

/** Holds where the request, or the resource, carries tags of a machine of this cluster. */
function ofMachine(of: 'Request' | 'Resource') {
  return {
    StringEquals: { [`aws:${of}Tag/${CLUSTER_TAG}`]: CLUSTER_NAME },
    StringLike: { [`aws:${of}Tag/${POOL_TAG}`]: '*' },
  };
}

function profileTags(of: 'Request' | 'Resource') {
  return {
    [`aws:${of}Tag/${CLUSTER_TAG}`]: CLUSTER_NAME,
    [`aws:${of}Tag/${REGION_TAG}`]: CLUSTER_REGION,
  };
}

function classTag(of: 'Request' | 'Resource') {
  return { [`aws:${of}Tag/${CLASS_TAG}`]: '*' };
}

/** What it makes: machines, and what belongs to each. */
const MADE = inRegion(
  'fleet',
  'instance',
  'launch-template',
  'network-interface',
  'spot-instances-request',
  'volume',
);

function machineRights(): AwsStatement[] {
  return [
    {
      actions: ['ec2:CreateFleet', 'ec2:RunInstances'],
      resources: [
        `arn:aws:ec2:${CLUSTER_REGION}::image/*`,
        `arn:aws:ec2:${CLUSTER_REGION}::snapshot/*`,
        ...inRegion('capacity-reservation', 'security-group', 'subnet'),
      ],
    },
    {
      actions: ['ec2:CreateFleet', 'ec2:RunInstances'],
      resources: inRegion('launch-template'),
      conditions: ofMachine('Resource'),
    },
    {
      actions: [
        'ec2:CreateFleet',
        'ec2:CreateLaunchTemplate',
        'ec2:RunInstances',
      ],
      resources: MADE,
      conditions: ofMachine('Request'),
    },
    {
      actions: ['ec2:CreateTags'],
      resources: MADE,
      conditions: {
        StringEquals: {
          ...ofMachine('Request').StringEquals,
          'ec2:CreateAction': [
            'CreateFleet',
            'CreateLaunchTemplate',
            'RunInstances',
          ],
        },
        StringLike: ofMachine('Request').StringLike,
      },
    },
    {
      actions: ['ec2:CreateTags'],
      resources: inRegion('instance'),
      conditions: {
        ...ofMachine('Resource'),
        StringEqualsIfExists: {
          [`aws:RequestTag/${CLUSTER_TAG}`]: CLUSTER_NAME,
        },
        'ForAllValues:StringEquals': {
          'aws:TagKeys': [CLUSTER_TAG, 'karpenter.sh/nodeclaim', 'Name'],
        },
      },
    },
    {
      actions: ['ec2:DeleteLaunchTemplate', 'ec2:TerminateInstances'],
      resources: inRegion('instance', 'launch-template'),
      conditions: ofMachine('Resource'),
    },
  ];
}

/** Profiles by which machines take the role of nodes. Which role it may pass is known to the infrastructure code. */
function profileRights(): AwsStatement[] {
  return [
    {
      actions: ['iam:CreateInstanceProfile'],
      resources: PROFILES,
      conditions: {
        StringEquals: profileTags('Request'),
        StringLike: classTag('Request'),
      },
    },
    {
      actions: ['iam:TagInstanceProfile'],
      resources: PROFILES,
      conditions: {
        StringEquals: { ...profileTags('Request'), ...profileTags('Resource') },
        StringLike: { ...classTag('Request'), ...classTag('Resource') },
      },
    },
    {
      actions: [
        'iam:AddRoleToInstanceProfile',
        'iam:DeleteInstanceProfile',
        'iam:RemoveRoleFromInstanceProfile',
      ],
      resources: PROFILES,
      conditions: {
        StringEquals: profileTags('Resource'),
        StringLike: classTag('Resource'),
      },
    },
    { actions: ['iam:GetInstanceProfile'], resources: PROFILES },
    { actions: ['iam:ListInstanceProfiles'], resources: ['*'] },
  ];
}

function readRights(): AwsStatement[] {
  return [
    {
      actions: [
        'ec2:DescribeAvailabilityZones',
        'ec2:DescribeCapacityReservations',
        'ec2:DescribeImages',
        'ec2:DescribeInstanceStatus',
        'ec2:DescribeInstanceTypeOfferings',
        'ec2:DescribeInstanceTypes',
        'ec2:DescribeInstances',
        'ec2:DescribeLaunchTemplates',
        'ec2:DescribeSecurityGroups',
        'ec2:DescribeSpotPriceHistory',
        'ec2:DescribeSubnets',
      ],
      resources: ['*'],
      conditions: { StringEquals: { 'aws:RequestedRegion': CLUSTER_REGION } },
    },
    {
      actions: ['ssm:GetParameter'],
      resources: [`arn:aws:ssm:${CLUSTER_REGION}::parameter/aws/service/*`],
    },
    { actions: ['pricing:GetProducts'], resources: ['*'] },
  ];
}

/**
 * What Karpenter does in AWS, held to the machines of its own cluster by tags:
 * https://karpenter.sh/docs/reference/cloudformation/. Its queue, its cluster and the role of its nodes are
 * resources of the infrastructure code, which gives the rights to them.
 */
export function karpenterRights(): AwsStatement[] {
  return [...machineRights(), ...profileRights(), ...readRights()];
}
