import { CLUSTER_NAME, CLUSTER_REGION } from '../AddonIdentity';
import { CATALOGUE } from './catalogue';

const AWS = CATALOGUE.flatMap(({ name, identity }) =>
  (identity?.aws?.statements ?? []).map(statement => ({ name, statement })),
);

const READS = /:(Describe|Get|List)/;

/** Clusters are made with all of a few services, and the account has nothing else in it. */
const MAKER = 'crossplane';

/** Protection of load balancers, which upstream leaves open too. */
const OPEN_UPSTREAM = [
  'shield:CreateProtection',
  'shield:DeleteProtection',
  'wafv2:AssociateWebACL',
  'wafv2:DisassociateWebACL',
];

function statementsOf(addon: string, action: string) {
  return AWS.filter(
    ({ name, statement }) =>
      name === addon && statement.actions.includes(action),
  ).map(({ statement }) => statement);
}

it('changes nothing in AWS that neither a resource nor a condition holds back', () => {
  const open = AWS.filter(
    ({ name, statement }) =>
      name !== MAKER &&
      statement.resources.includes('*') &&
      statement.conditions === undefined,
  ).flatMap(({ statement }) => statement.actions.filter(a => !READS.test(a)));
  expect(open.sort()).toEqual(OPEN_UPSTREAM);
});

it('takes no action of AWS by a pattern that covers changes', () => {
  const patterns = AWS.filter(({ name }) => name !== MAKER)
    .flatMap(({ statement }) => statement.actions)
    .filter(action => action.includes('*'));
  expect(patterns.filter(action => !READS.test(action))).toEqual([]);
});

it('knows no name of a cluster in the key of a condition', () => {
  const keys = AWS.flatMap(({ statement }) =>
    Object.values(statement.conditions ?? {}).flatMap(each =>
      Object.keys(each),
    ),
  );
  for (const mark of [CLUSTER_NAME, CLUSTER_REGION])
    expect(keys.filter(key => key.includes(mark))).toEqual([]);
});

it('lets Karpenter buy and end only machines of its own cluster', () => {
  const ends = statementsOf('karpenter', 'ec2:TerminateInstances');
  expect(ends).toHaveLength(1);
  expect(ends[0].conditions).toEqual({
    StringEquals: { 'aws:ResourceTag/eks:eks-cluster-name': CLUSTER_NAME },
    StringLike: { 'aws:ResourceTag/karpenter.sh/nodepool': '*' },
  });
  const instances = `arn:aws:ec2:${CLUSTER_REGION}:*:instance/*`;
  for (const { conditions } of statementsOf(
    'karpenter',
    'ec2:RunInstances',
  ).filter(({ resources }) => resources.includes(instances)))
    expect(conditions?.StringEquals).toEqual({
      'aws:RequestTag/eks:eks-cluster-name': CLUSTER_NAME,
    });
});

it('lets Karpenter pass no role by a pattern of names', () => {
  expect(statementsOf('karpenter', 'iam:PassRole')).toEqual([]);
});

it('lets the load balancer controller change only load balancers with its tag', () => {
  for (const action of [
    'ec2:DeleteSecurityGroup',
    'elasticloadbalancing:DeleteLoadBalancer',
    'elasticloadbalancing:ModifyTargetGroup',
  ])
    for (const { conditions } of statementsOf(
      'aws-load-balancer-controller',
      action,
    ))
      expect(conditions).toEqual({
        Null: { 'aws:ResourceTag/elbv2.k8s.aws/cluster': 'false' },
      });
});

it('gives Crossplane the services of clusters, and of IAM only roles', () => {
  const actions = AWS.filter(({ name }) => name === MAKER).flatMap(
    ({ statement }) => statement.actions,
  );
  expect([...new Set(actions.map(each => each.split(':')[0]))].sort()).toEqual([
    'ec2',
    'eks',
    'events',
    'iam',
    'kms',
    'logs',
    'sqs',
  ]);
  expect(
    actions.filter(each => /^iam:.*(\*|User|AccessKey|Group)/.test(each)),
  ).toEqual([]);
  for (const { conditions } of statementsOf(MAKER, 'iam:PassRole'))
    expect(conditions).toHaveProperty(['StringEquals', 'iam:PassedToService']);
});

it('gives no add-on a role that edits or owns a whole project or account', () => {
  const wide = CATALOGUE.filter(({ identity }) =>
    [
      ...(identity?.aws?.managedPolicies ?? []),
      ...(identity?.gcp?.roles ?? []),
    ].some(role =>
      /^(roles\/(editor|owner)|.*(Power|Admin)\w*Access)$/.test(role),
    ),
  );
  expect(wide.map(({ name }) => name)).toEqual([]);
});

it('opens no buckets of a whole project or resource group', () => {
  const roles = CATALOGUE.flatMap(({ identity }) => [
    ...(identity?.azure?.roles ?? []),
    ...(identity?.gcp?.roles ?? []),
  ]);
  expect(
    roles.filter(role => /storage\.object|Storage Blob/.test(role)),
  ).toEqual([]);
});
