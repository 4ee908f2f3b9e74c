import type { AwsStatement } from '../../AddonIdentity';

/** Tag with the name of the cluster on all that the controller makes. */
const TAG = 'elbv2.k8s.aws/cluster';

const ASKED_FOR = { [`aws:RequestTag/${TAG}`]: 'false' };
const NOT_ASKED_FOR = { [`aws:RequestTag/${TAG}`]: 'true' };
const CARRIED = { [`aws:ResourceTag/${TAG}`]: 'false' };

const GROUPS = ['arn:aws:ec2:*:*:security-group/*'];

function balancing(...kinds: string[]): string[] {
  return kinds.map(kind => `arn:aws:elasticloadbalancing:*:*:${kind}`);
}

const BALANCERS = balancing(
  'loadbalancer/app/*/*',
  'loadbalancer/net/*/*',
  'targetgroup/*/*',
);

function readRights(): AwsStatement[] {
  return [
    {
      actions: [
        'acm:DescribeCertificate',
        'acm:ListCertificates',
        'cognito-idp:DescribeUserPoolClient',
        'ec2:DescribeAccountAttributes',
        'ec2:DescribeAddresses',
        'ec2:DescribeAvailabilityZones',
        'ec2:DescribeCoipPools',
        'ec2:DescribeInstances',
        'ec2:DescribeInternetGateways',
        'ec2:DescribeIpamPools',
        'ec2:DescribeNetworkInterfaces',
        'ec2:DescribeRouteTables',
        'ec2:DescribeSecurityGroups',
        'ec2:DescribeSubnets',
        'ec2:DescribeTags',
        'ec2:DescribeVpcPeeringConnections',
        'ec2:DescribeVpcs',
        'ec2:GetCoipPoolUsage',
        'ec2:GetSecurityGroupsForVpc',
        'elasticloadbalancing:Describe*',
        'iam:GetServerCertificate',
        'iam:ListServerCertificates',
        'shield:DescribeProtection',
        'shield:GetSubscriptionState',
        'wafv2:GetWebACL',
        'wafv2:GetWebACLForResource',
      ],
      resources: ['*'],
    },
    {
      actions: ['iam:CreateServiceLinkedRole'],
      resources: ['*'],
      conditions: {
        StringEquals: {
          'iam:AWSServiceName': 'elasticloadbalancing.amazonaws.com',
        },
      },
    },
  ];
}

/** Groups that it made are its own; rules go into the groups of nodes too, which carry no tag of it. */
function groupRights(): AwsStatement[] {
  return [
    {
      actions: [
        'ec2:AuthorizeSecurityGroupIngress',
        'ec2:RevokeSecurityGroupIngress',
      ],
      resources: GROUPS,
    },
    {
      actions: ['ec2:CreateSecurityGroup'],
      resources: [...GROUPS, 'arn:aws:ec2:*:*:vpc/*'],
    },
    {
      actions: ['ec2:CreateTags'],
      resources: GROUPS,
      conditions: {
        Null: ASKED_FOR,
        StringEquals: { 'ec2:CreateAction': 'CreateSecurityGroup' },
      },
    },
    {
      actions: ['ec2:CreateTags', 'ec2:DeleteTags'],
      resources: GROUPS,
      conditions: { Null: { ...NOT_ASKED_FOR, ...CARRIED } },
    },
    {
      actions: ['ec2:DeleteSecurityGroup'],
      resources: GROUPS,
      conditions: { Null: CARRIED },
    },
  ];
}

function balancerRights(): AwsStatement[] {
  return [
    {
      actions: [
        'elasticloadbalancing:CreateLoadBalancer',
        'elasticloadbalancing:CreateTargetGroup',
      ],
      resources: BALANCERS,
      conditions: { Null: ASKED_FOR },
    },
    {
      actions: ['elasticloadbalancing:AddTags'],
      resources: BALANCERS,
      conditions: {
        Null: ASKED_FOR,
        StringEquals: {
          'elasticloadbalancing:CreateAction': [
            'CreateLoadBalancer',
            'CreateTargetGroup',
          ],
        },
      },
    },
    {
      actions: [
        'elasticloadbalancing:AddTags',
        'elasticloadbalancing:RemoveTags',
      ],
      resources: BALANCERS,
      conditions: { Null: { ...NOT_ASKED_FOR, ...CARRIED } },
    },
    {
      actions: [
        'elasticloadbalancing:DeleteLoadBalancer',
        'elasticloadbalancing:DeleteTargetGroup',
        'elasticloadbalancing:ModifyCapacityReservation',
        'elasticloadbalancing:ModifyIpPools',
        'elasticloadbalancing:ModifyLoadBalancerAttributes',
        'elasticloadbalancing:ModifyTargetGroup',
        'elasticloadbalancing:ModifyTargetGroupAttributes',
        'elasticloadbalancing:SetIpAddressType',
        'elasticloadbalancing:SetSecurityGroups',
        'elasticloadbalancing:SetSubnets',
      ],
      resources: BALANCERS,
      conditions: { Null: CARRIED },
    },
    {
      actions: [
        'elasticloadbalancing:DeregisterTargets',
        'elasticloadbalancing:RegisterTargets',
      ],
      resources: balancing('targetgroup/*/*'),
    },
  ];
}

/** Listeners and their rules, and what protects a load balancer: upstream asks for no tag of theirs. */
function listenerRights(): AwsStatement[] {
  const listeners = balancing(
    'listener-rule/app/*/*/*',
    'listener-rule/net/*/*/*',
    'listener/app/*/*/*',
    'listener/net/*/*/*',
  );
  return [
    {
      actions: [
        'elasticloadbalancing:AddTags',
        'elasticloadbalancing:RemoveTags',
      ],
      resources: listeners,
    },
    {
      actions: [
        'elasticloadbalancing:AddListenerCertificates',
        'elasticloadbalancing:CreateListener',
        'elasticloadbalancing:CreateRule',
        'elasticloadbalancing:DeleteListener',
        'elasticloadbalancing:DeleteRule',
        'elasticloadbalancing:ModifyListener',
        'elasticloadbalancing:ModifyListenerAttributes',
        'elasticloadbalancing:ModifyRule',
        'elasticloadbalancing:RemoveListenerCertificates',
        'elasticloadbalancing:SetRulePriorities',
        'elasticloadbalancing:SetWebAcl',
      ],
      resources: [
        ...listeners,
        ...balancing('loadbalancer/app/*/*', 'loadbalancer/net/*/*'),
      ],
    },
    {
      actions: [
        'shield:CreateProtection',
        'shield:DeleteProtection',
        'wafv2:AssociateWebACL',
        'wafv2:DisassociateWebACL',
      ],
      resources: ['*'],
    },
  ];
}

/**
 * What the controller does in AWS, held by its tag to what it made itself, as the example of its documentation does:
 * https://github.com/kubernetes-sigs/aws-load-balancer-controller/blob/main/docs/install/iam_policy.json.
 * Old rights for WAF of a region are left out.
 */
export function loadBalancerRights(): AwsStatement[] {
  return [
    ...readRights(),
    ...groupRights(),
    ...balancerRights(),
    ...listenerRights(),
  ];
}
