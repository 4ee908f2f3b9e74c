import {
  block,
  blocks,
  json,
  reference,
  template,
  variable,
} from '../cloud/CloudValue';
import type { ResourceLookup } from './ResourceLookup';
import { argumentFields } from './toFields';

const lookup: ResourceLookup = ({ target, attribute }) =>
  target === 'aws_iam_role.nodes' && attribute === 'name'
    ? { value: 'eu-nodes' }
    : { field: `status.made.${target.replace('.', '_')}.${attribute}` };

it('names fields in the way of Kubernetes, with blocks as objects or lists', () => {
  expect(
    argumentFields(
      {
        cidr_block: '10.0.0.0/16',
        vpc_config: block({ endpoint_private_access: true }),
        taint: blocks([{ key: 'gpu', effect: 'NO_SCHEDULE' }]),
        selector: blocks([]),
        labels: { 'example.com/pool_name': 'gpu' },
        version: undefined,
      },
      'spec.forProvider',
      lookup,
    ),
  ).toEqual({
    base: {
      cidrBlock: '10.0.0.0/16',
      vpcConfig: { endpointPrivateAccess: true },
      taint: [{ key: 'gpu', effect: 'NO_SCHEDULE' }],
      labels: { 'example.com/pool_name': 'gpu' },
    },
    patches: [],
  });
});

it('writes what is known at once, and waits for what the cloud has to say', () => {
  const { base, patches } = argumentFields(
    {
      role: reference('aws_iam_role.nodes', 'name'),
      subnet_ids: [reference('aws_subnet.a', 'id'), 'subnet-2'],
      tags: { 'karpenter.sh/discovery': variable('generation') },
    },
    'spec.forProvider',
    lookup,
  );
  expect(base).toEqual({ role: 'eu-nodes', subnetIds: ['', 'subnet-2'] });
  expect(patches).toEqual([
    {
      type: 'FromCompositeFieldPath',
      fromFieldPath: 'status.made.aws_subnet_a.id',
      toFieldPath: 'spec.forProvider.subnetIds[0]',
      policy: { fromFieldPath: 'Required' },
    },
    {
      type: 'FromCompositeFieldPath',
      fromFieldPath: 'spec.generation',
      toFieldPath: 'spec.forProvider.tags[karpenter.sh/discovery]',
      policy: { fromFieldPath: 'Required' },
    },
  ]);
});

it('puts fields into texts, and keeps a percent sign what it is', () => {
  const { patches } = argumentFields(
    {
      version: template(reference('aws_launch_template.a', 'latest_version')),
      member: template('100% of ', variable('project')),
      policy: json({
        Effect: 'Allow',
        Resource: [reference('aws_kms_key.a', 'arn'), 'a "quoted" one'],
      }),
    },
    'spec.forProvider',
    lookup,
  );
  expect(patches).toMatchObject([
    { transforms: [{ type: 'convert', convert: { toType: 'string' } }] },
    {
      combine: {
        string: { fmt: '100%% of %v' },
        variables: [{ fromFieldPath: 'spec.project' }],
      },
    },
    {
      combine: {
        string: {
          fmt: String.raw`{"Effect":"Allow","Resource":["%v","a \"quoted\" one"]}`,
        },
        variables: [{ fromFieldPath: 'status.made.aws_kms_key_a.arn' }],
      },
    },
  ]);
});

it('is plain text where nothing has to be waited for', () => {
  expect(
    argumentFields(
      { assume_role_policy: json({ Version: '2012-10-17' }) },
      'spec.forProvider',
      lookup,
    ),
  ).toEqual({
    base: { assumeRolePolicy: '{"Version":"2012-10-17"}' },
    patches: [],
  });
});
