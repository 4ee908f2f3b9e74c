import type { SelectedAddon } from '@kubernetes-architect/addons';
import type { CloudResource } from '../CloudStack';
import { reference } from '../CloudValue';
import {
  type ClusterStackContext,
  codeName,
  type StackPart,
} from '../StackBuilder';
import { namedEntries } from './namedEntries';
import { ofCluster } from './ofCluster';
import {
  allowPolicy,
  awsRole,
  type PolicyStatement,
  trustService,
  trustServiceAccount,
} from './roles';

/** An add-on that has rights in AWS. */
interface AwsIdentity {
  name: string;
  namespace: string;
  serviceAccount: string;
  managedPolicies: readonly string[];
  statements: readonly PolicyStatement[];
}

function identityOf(
  { definition }: SelectedAddon,
  context: ClusterStackContext,
): AwsIdentity[] {
  const { name, namespace, identity } = definition;
  if (!identity?.aws) return [];
  const { managedPolicies = [], statements = [] } = identity.aws;
  return [
    {
      name,
      namespace,
      serviceAccount: identity.serviceAccount,
      managedPolicies,
      statements: [
        ...statements,
        ...(name === 'external-secrets' ? namedEntries(context) : []),
      ].map(statement => ofCluster(statement, context)),
    },
  ];
}

/** Drivers that EKS installs itself, and what each may do. */
function driverIdentities({ choices }: ClusterStackContext): AwsIdentity[] {
  const { storage } = choices;
  const strategy = choices['node-strategy'];
  if (strategy === 'fargate' || strategy === 'provider-automated') return [];
  const driver = (
    name: string,
    serviceAccount: string,
    policy: string,
  ): AwsIdentity => ({
    name,
    namespace: 'kube-system',
    serviceAccount,
    managedPolicies: [policy],
    statements: [],
  });
  return [
    ...(storage === 'provider-block'
      ? [
          driver(
            'aws-ebs-csi-driver',
            'ebs-csi-controller-sa',
            'service-role/AmazonEBSCSIDriverPolicy',
          ),
        ]
      : []),
    ...(storage === 'provider-block' || storage === 'provider-file'
      ? [
          driver(
            'aws-efs-csi-driver',
            'efs-csi-controller-sa',
            'service-role/AmazonEFSCSIDriverPolicy',
          ),
        ]
      : []),
  ];
}

function identityResources(
  identity: AwsIdentity,
  byToken: boolean,
): CloudResource[] {
  const { name, namespace, serviceAccount, managedPolicies, statements } =
    identity;
  const id = codeName(name);
  const trust = trustServiceAccount({
    part: 'identity',
    name: id,
    namespace,
    serviceAccount,
  });
  const role = awsRole({
    part: 'identity',
    name: id,
    trust: byToken
      ? reference(`data.aws_iam_policy_document.${id}`, 'json')
      : trustService('pods.eks.amazonaws.com', [
          'sts:AssumeRole',
          'sts:TagSession',
        ]),
    managedPolicies,
    ...(statements.length > 0 && { policy: allowPolicy(statements) }),
  });
  if (byToken) return [trust, ...role];
  return [
    ...role,
    {
      part: 'identity',
      type: 'aws_eks_pod_identity_association',
      name: id,
      args: {
        cluster_name: reference('aws_eks_cluster.main', 'name'),
        namespace,
        service_account: serviceAccount,
        role_arn: reference(`aws_iam_role.${id}`, 'arn'),
      },
    },
  ];
}

/**
 * A role for each add-on that needs one, tied to its service account: by Pod
 * Identity, or on Fargate, where its agent cannot run, by the tokens of the cluster.
 */
export function awsIdentity(context: ClusterStackContext): StackPart {
  const { plan, choices } = context;
  const fargate = choices['node-strategy'] === 'fargate';
  const addons = plan.addons.flatMap(addon => identityOf(addon, context));
  const named = new Set(addons.map(({ name }) => name));
  const identities = [
    ...addons,
    ...driverIdentities(context).filter(({ name }) => !named.has(name)),
    ...(choices['node-strategy'] === 'karpenter' && !named.has('karpenter')
      ? [
          {
            name: 'karpenter',
            namespace: 'kube-system',
            serviceAccount: 'karpenter',
            managedPolicies: [],
            statements: [],
          },
        ]
      : []),
  ];
  return {
    resources: [
      ...(fargate
        ? [
            {
              part: 'identity' as const,
              type: 'aws_iam_openid_connect_provider',
              name: 'cluster',
              args: {
                url: reference(
                  'aws_eks_cluster.main',
                  'identity[0].oidc[0].issuer',
                  'identities[0].oidcs![0].issuer!',
                ),
                client_id_list: ['sts.amazonaws.com'],
              },
            },
          ]
        : []),
      ...identities.flatMap(identity => identityResources(identity, fargate)),
    ],
    outputs: identities.map(({ name }) => ({
      name: codeName('role', name),
      description: `Role of ${name}.`,
      value: reference(`aws_iam_role.${codeName(name)}`, 'arn'),
    })),
    notes: fargate
      ? [
          'On Fargate a service account names its role itself: put the outputs `role_…` into the annotation `eks.amazonaws.com/role-arn` by the file `values.user.yaml` of each add-on.',
        ]
      : [],
  };
}
