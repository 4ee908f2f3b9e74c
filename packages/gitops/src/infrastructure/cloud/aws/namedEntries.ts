import type { AwsStatement } from '@kubernetes-architect/addons';
import { CLUSTER_REGION } from '@kubernetes-architect/addons';
import { compareNames } from '@kubernetes-architect/architecture';
import type { ClusterStackContext } from '../StackBuilder';

/**
 * Rights to the entries of Secrets Manager that apps name themselves, beside
 * those of the platform. AWS puts six letters behind the name of an entry:
 * https://docs.aws.amazon.com/secretsmanager/latest/userguide/auth-and-access_iam-policies.html
 */
export function namedEntries({
  context,
  plan,
}: ClusterStackContext): AwsStatement[] {
  const entries = context.model.apps
    .filter(({ environments }) =>
      environments.some(({ clusters }) => clusters.includes(plan.cluster.name)),
    )
    .flatMap(({ secrets }) => secrets.flatMap(({ remote }) => remote ?? []))
    .filter(remote => !remote.startsWith(`${context.model.name}/`));
  if (entries.length === 0) return [];
  return [
    {
      actions: [
        'secretsmanager:DescribeSecret',
        'secretsmanager:GetSecretValue',
      ],
      resources: [...new Set(entries)]
        .sort(compareNames)
        .map(
          entry =>
            `arn:aws:secretsmanager:${CLUSTER_REGION}:*:secret:${entry}-??????`,
        ),
    },
  ];
}
