import { selectAddons } from '@kubernetes-architect/addons';
import type { PlatformModel } from '@kubernetes-architect/architecture';
import { infrastructureFiles } from '../testing/infrastructureFiles';
import { infrastructureModel } from '../testing/infrastructureModel';

/** Most characters of the policies inside a role: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html */
const MAX_INLINE_POLICIES = 10_240;

const CHOICES: PlatformModel['choices'] = {
  distribution: 'managed-per-cloud',
  backup: 'velero',
  dns: 'external-dns',
  ingress: 'provider-load-balancer',
  'load-balancing': 'provider',
  logs: 'loki',
  'node-autoscaling': 'none',
  'node-strategy': 'karpenter',
  secrets: 'external-secrets',
};

/** The code of a part of the first cluster on a provider. */
function codeOf(options: {
  provider: string;
  provisioning: string;
  part?: string;
}): string {
  const { provider, provisioning, part = 'identity' } = options;
  const model = infrastructureModel(
    { ...CHOICES, provisioning },
    'retailer-three-clouds',
  );
  const cluster = model.clusters.find(each => each.provider === provider)?.name;
  const end =
    provisioning === 'pulumi' ? `${cluster}/index.ts` : `${cluster}/${part}.tf`;
  const file = infrastructureFiles(model).find(({ path }) =>
    path.endsWith(end),
  );
  if (!file) throw new Error(`no ${end}`);
  return file.content;
}

it.each([
  {
    provisioning: 'opentofu',
    condition:
      '"aws:ResourceTag/eks:eks-cluster-name" = aws_eks_cluster.main.name',
  },
  {
    provisioning: 'pulumi',
    condition: '"aws:ResourceTag/eks:eks-cluster-name": eksClusterMain.name',
  },
])(
  'holds Karpenter to the name of its cluster with $provisioning',
  ({ provisioning, condition }) => {
    const code = codeOf({ provider: 'aws', provisioning });
    expect(code).toContain(condition);
    expect(code).not.toMatch(/\{(cluster|platform|region)\}/);
  },
);

it('makes the queue and the role under the names that Karpenter asks for', () => {
  const model = infrastructureModel(CHOICES, 'retailer-three-clouds');
  const karpenter = selectAddons(model).find(
    ({ definition }) => definition.name === 'karpenter',
  );
  const cluster = model.clusters.find(({ provider }) => provider === 'aws');
  if (!karpenter || !cluster) throw new Error('no Karpenter on AWS');
  const { definition, platform } = karpenter;
  const values = definition.values?.cluster?.(platform, cluster);
  const asked = JSON.stringify(
    definition.configs?.cluster?.(platform, cluster),
  );
  const pools = codeOf({
    provider: 'aws',
    provisioning: 'opentofu',
    part: 'pools',
  });
  expect(values).toHaveProperty('settings.interruptionQueue', cluster.name);
  expect(pools).toMatch(
    new RegExp(`"aws_sqs_queue" "nodes" \\{\\s+name += "${cluster.name}"`),
  );
  expect(asked).toContain(`"role":"${cluster.name}-nodes"`);
  expect(pools).toMatch(
    new RegExp(`"aws_iam_role" "nodes" \\{\\s+name += "${cluster.name}-nodes"`),
  );
});

it('opens one bucket of S3 by its name, not all that end alike', () => {
  const code = codeOf({ provider: 'aws', provisioning: 'opentofu' });
  expect(code).not.toContain('arn:aws:s3:::*');
  const [, named] = /"arn:aws:s3:::([a-z0-9-]+-logs)\/\*"/.exec(code) ?? [];
  const made = codeOf({
    provider: 'aws',
    provisioning: 'opentofu',
    part: 'backup',
  });
  expect(named).toBeDefined();
  expect(made).toContain(`"${named}"`);
});

it('names the copy of the backups as the add-on does', () => {
  const identity = codeOf({ provider: 'aws', provisioning: 'opentofu' });
  expect(identity).toMatch(/"arn:aws:s3:::[a-z0-9-]+-backups-copy"/);
});

it('gives objects of Google Cloud by a condition on the bucket', () => {
  const code = codeOf({ provider: 'gcp', provisioning: 'opentofu' });
  expect(code).toMatch(
    /resource\.name\.startsWith\(\\"projects\/_\/buckets\/[a-z0-9-]+-logs\/\\"\)/,
  );
});

it('gives objects of Azure in one container', () => {
  const code = codeOf({ provider: 'azure', provisioning: 'opentofu' });
  const grants = code
    .split(/^resource /m)
    .filter(block => block.includes('Storage Blob Data Contributor'));
  expect(grants).not.toEqual([]);
  for (const grant of grants)
    expect(grant).toMatch(/scope +=.* azurerm_storage_container\.\w+\.id/);
});

it('reads only entries of the platform from Secrets Manager', () => {
  const code = codeOf({ provider: 'aws', provisioning: 'opentofu' });
  expect(code).not.toContain(':secret:*');
  expect(code).toMatch(/:secretsmanager:[a-z0-9-]+:\*:secret:[a-z-]+\/\*/);
});

it('reads the entries of Secrets Manager that apps of the cluster name', () => {
  const model = infrastructureModel(CHOICES, 'retailer-three-clouds');
  const [app, ...others] = model.apps;
  const entry = 'payments/live/gateway';
  const secret = {
    name: 'gateway',
    as: 'variables' as const,
    keys: ['key'],
    remote: entry,
  };
  const files = infrastructureFiles({
    ...model,
    apps: [{ ...app, secrets: [...app.secrets, secret] }, ...others],
  });
  const on = new Set(app.environments.flatMap(({ clusters }) => clusters));
  for (const { name } of model.clusters.filter(
    ({ provider }) => provider === 'aws',
  )) {
    const code = files.find(({ path }) => path.endsWith(`${name}/identity.tf`));
    expect(code?.content.includes(`:secret:${entry}-??????"`)).toBe(
      on.has(name),
    );
  }
});

it('keeps the policies of every role below the limit of IAM', () => {
  const model = infrastructureModel(CHOICES, 'retailer-three-clouds');
  for (const { definition } of selectAddons(model))
    expect(
      JSON.stringify(definition.identity?.aws?.statements ?? []).length,
    ).toBeLessThan(MAX_INLINE_POLICIES);
});
