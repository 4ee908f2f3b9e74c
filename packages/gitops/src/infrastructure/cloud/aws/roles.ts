import type { CloudPart, CloudResource } from '../CloudStack';
import {
  blocks,
  type CloudValue,
  json,
  type Json,
  type Reference,
  reference,
  template,
} from '../CloudValue';

/** A statement of a policy. */
export interface PolicyStatement {
  actions: readonly string[];
  resources: readonly CloudValue[];
  condition?: CloudValue;
}

/** A policy that allows what its statements say. */
export function allowPolicy(statements: readonly PolicyStatement[]): Json {
  return json({
    Version: '2012-10-17',
    Statement: statements.map(({ actions, resources, condition }) => ({
      Effect: 'Allow',
      Action: [...actions],
      Resource: [...resources],
      ...(condition !== undefined && { Condition: condition }),
    })),
  });
}

/** Who may take a role: a service of AWS. */
export function trustService(
  service: string,
  actions: readonly string[] = ['sts:AssumeRole'],
): Json {
  return json({
    Version: '2012-10-17',
    Statement: [
      {
        Effect: 'Allow',
        Principal: { Service: service },
        Action: [...actions],
      },
    ],
  });
}

/** Who may take a role: one service account, by the tokens that the cluster signs. */
export function trustServiceAccount(options: {
  part: CloudPart;
  name: string;
  namespace: string;
  serviceAccount: string;
}): CloudResource {
  const { part, name, namespace, serviceAccount } = options;
  const issuer = reference('aws_iam_openid_connect_provider.cluster', 'url');
  const equals = (field: string, value: string) => ({
    test: 'StringEquals',
    variable: template(issuer, `:${field}`),
    values: [value],
  });
  return {
    part,
    type: 'aws_iam_policy_document',
    name,
    data: true,
    args: {
      statement: blocks([
        {
          actions: ['sts:AssumeRoleWithWebIdentity'],
          principals: blocks([
            {
              type: 'Federated',
              identifiers: [
                reference('aws_iam_openid_connect_provider.cluster', 'arn'),
              ],
            },
          ]),
          condition: blocks([
            equals(
              'sub',
              `system:serviceaccount:${namespace}:${serviceAccount}`,
            ),
            equals('aud', 'sts.amazonaws.com'),
          ]),
        },
      ]),
    },
  };
}

/** ARN of a policy that AWS keeps. */
export function managedPolicy(name: string): CloudValue {
  return `arn:aws:iam::aws:policy/${name}`;
}

/** Longest name of a role: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html */
export const MAX_ROLE_NAME = 64;

/** A role with the policies that AWS keeps for it. */
export function awsRole(options: {
  part: CloudPart;
  name: string;
  /** Absent for a name that the tool makes up. */
  roleName?: CloudValue;
  trust: Json | Reference;
  managedPolicies?: readonly string[];
  policy?: Json;
}): CloudResource[] {
  const { part, name, roleName, trust, managedPolicies = [], policy } = options;
  const role = reference(`aws_iam_role.${name}`, 'name');
  return [
    {
      part,
      type: 'aws_iam_role',
      name,
      args: { name: roleName, assume_role_policy: trust },
    },
    ...managedPolicies.map(
      (managed, index): CloudResource => ({
        part,
        type: 'aws_iam_role_policy_attachment',
        name: `${name}_${index}`,
        args: { role, policy_arn: managedPolicy(managed) },
      }),
    ),
    ...(policy
      ? [
          {
            part,
            type: 'aws_iam_role_policy',
            name,
            args: { role, policy },
          } satisfies CloudResource,
        ]
      : []),
  ];
}

/** Every object of a bucket. */
export function objectsOf(bucket: string): CloudValue {
  return template(reference(`aws_s3_bucket.${bucket}`, 'arn'), '/*');
}
