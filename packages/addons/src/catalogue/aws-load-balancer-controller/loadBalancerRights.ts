/**
 * What the controller does in AWS, by the example of its documentation:
 * https://kubernetes-sigs.github.io/aws-load-balancer-controller/latest/deploy/installation/.
 */
export function loadBalancerRights() {
  return [
    {
      actions: [
        'acm:DescribeCertificate',
        'acm:ListCertificates',
        'cognito-idp:DescribeUserPoolClient',
        'ec2:Describe*',
        'ec2:GetCoipPoolUsage',
        'ec2:GetSecurityGroupsForVpc',
        'elasticloadbalancing:Describe*',
        'shield:GetSubscriptionState',
        'wafv2:AssociateWebACL',
        'wafv2:DisassociateWebACL',
        'wafv2:GetWebACL',
        'wafv2:GetWebACLForResource',
      ],
      resources: ['*'],
    },
    {
      actions: [
        'ec2:AuthorizeSecurityGroupIngress',
        'ec2:CreateSecurityGroup',
        'ec2:CreateTags',
        'ec2:DeleteSecurityGroup',
        'ec2:DeleteTags',
        'ec2:RevokeSecurityGroupIngress',
      ],
      resources: ['arn:aws:ec2:*:*:security-group/*', 'arn:aws:ec2:*:*:vpc/*'],
    },
    {
      actions: ['elasticloadbalancing:*'],
      resources: [
        'arn:aws:elasticloadbalancing:*:*:listener-rule/*',
        'arn:aws:elasticloadbalancing:*:*:listener/*',
        'arn:aws:elasticloadbalancing:*:*:loadbalancer/*',
        'arn:aws:elasticloadbalancing:*:*:targetgroup/*',
      ],
    },
  ];
}
