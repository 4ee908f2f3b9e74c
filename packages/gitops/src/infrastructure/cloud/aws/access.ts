import type { CloudResource } from '../CloudStack';
import { block, reference, variable } from '../CloudValue';
import type { ClusterStackContext, StackPart } from '../StackBuilder';

const ADMINISTRATORS = {
  name: 'administrator_role_arn',
  description:
    'Role of the people who administer the cluster, as arn:aws:iam::ACCOUNT:role/NAME.',
  type: 'string' as const,
};

/** Entry by which a role of the account opens the cluster. */
function administratorEntry(): CloudResource[] {
  const args = {
    cluster_name: reference('aws_eks_cluster.main', 'name'),
    principal_arn: variable(ADMINISTRATORS.name),
  };
  return [
    {
      part: 'access',
      type: 'aws_eks_access_entry',
      name: 'administrators',
      args,
    },
    {
      part: 'access',
      type: 'aws_eks_access_policy_association',
      name: 'administrators',
      args: {
        ...args,
        policy_arn:
          'arn:aws:eks::aws:cluster-access-policy/AmazonEKSClusterAdminPolicy',
        access_scope: block({ type: 'cluster' }),
      },
      dependsOn: ['aws_eks_access_entry.administrators'],
    },
  ];
}

/** How people get into the cluster. */
export function awsAccess({ choices }: ClusterStackContext): StackPart {
  const access = choices['cluster-access'];
  const company = access === 'oidc-groups';
  return {
    resources: [
      ...administratorEntry(),
      ...(company
        ? [
            {
              part: 'access' as const,
              type: 'aws_eks_identity_provider_config',
              name: 'company',
              args: {
                cluster_name: reference('aws_eks_cluster.main', 'name'),
                oidc: block({
                  identity_provider_config_name: 'company',
                  issuer_url: variable('oidc_issuer_url'),
                  client_id: variable('oidc_client_id'),
                  groups_claim: 'groups',
                  groups_prefix: 'oidc:',
                  username_claim: 'email',
                  username_prefix: 'oidc:',
                }),
              },
            },
          ]
        : []),
    ],
    variables: [
      ADMINISTRATORS,
      ...(company
        ? [
            {
              name: 'oidc_issuer_url',
              description: 'Address of the company login, with https://.',
              type: 'string' as const,
            },
            {
              name: 'oidc_client_id',
              description: 'Client ID of the cluster at the company login.',
              type: 'string' as const,
            },
          ]
        : []),
    ],
    notes:
      access === 'just-in-time'
        ? [
            'Nobody may hold the role of the administrators for good: give it by your tool for approval, for the time of the work.',
          ]
        : [],
  };
}
