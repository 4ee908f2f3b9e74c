import { exampleContext } from '../apps/testing/examplePlatform';
import { renderRepository } from '../renderRepository';

function files(choices: Record<string, string>): Map<string, string> {
  const { model } = exampleContext(choices);
  return new Map(
    renderRepository(model).files.map(({ path, content }) => [path, content]),
  );
}

describe('registries outside the clusters', () => {
  it.each(['artifactory', 'saas-registry'])(
    'let every app pull with a Secret that is copied into its namespace: %s',
    registry => {
      const tree = files({ registry, secrets: 'external-secrets' });
      expect(tree.get('apps/web/base/service-account.yaml')).toMatch(
        /imagePullSecrets:\n {2}- name: registry-pull$/m,
      );
      const copy = tree.get('tenants/shop/envs/dev/registry-pull.yaml') ?? '';
      expect(copy).toContain('key: every-app-kind/shop-dev/registry-pull');
      expect(copy).toContain('type: kubernetes.io/dockerconfigjson');
      expect(tree.get('tenants/shop/envs/dev/kustomization.yaml')).toContain(
        'registry-pull.yaml',
      );
    },
  );

  it('name the Secret where people bring it by another way', () => {
    const tree = files({ registry: 'artifactory', secrets: 'sealed-secrets' });
    expect(tree.has('tenants/shop/envs/dev/registry-pull.yaml')).toBe(false);
    expect(tree.get('docs/registry.md')).toContain('`shop-dev`');
  });

  it('need no Secret where nodes have an identity in the registry', () => {
    const tree = files({ registry: 'provider-registry' });
    expect(tree.get('apps/web/base/service-account.yaml')).not.toContain(
      'imagePullSecrets',
    );
    expect(tree.get('docs/registry.md')).not.toContain('## Pull');
  });

  it('take the identity of a job in their cloud, and no credential of the Git host', () => {
    const choices = {
      registry: 'provider-registry',
      'supply-chain': 'scan-only',
    };
    const workflow = files({ ...choices, 'ci-pipeline': 'github-actions' }).get(
      '.github/workflows/build-image.yaml',
    );
    expect(workflow).toContain('role-to-assume: "${{ vars.AWS_ROLE_ARN }}"');
    expect(workflow).toContain('aws ecr get-login-password | docker login');
    expect(workflow).toMatch(
      /permissions:\n\s+contents: read\n\s+id-token: write\n/,
    );
    expect(workflow).not.toMatch(/github\.token|secrets\./);
    const gitlab = files({ ...choices, 'ci-pipeline': 'gitlab-ci' });
    const template = gitlab.get('.gitlab/build-image.yml');
    expect(template).toMatch(/AWS_ID_TOKEN:\n\s+aud: sts.amazonaws.com/);
    expect(template).not.toContain('$CI_REGISTRY');
    expect(gitlab.get('.architect/ci/Containerfile')).toContain('awscli');
    expect(gitlab.get('docs/registry.md')).toContain('`AWS_ROLE_ARN`');
    const tekton = files({ ...choices, 'ci-pipeline': 'tekton' });
    expect(tekton.get('tekton/identity.yaml')).toContain(
      'eks.amazonaws.com/role-arn',
    );
    expect(tekton.get('tekton/kustomization.yaml')).toContain(
      'path: identity.yaml',
    );
    expect(tekton.get('tekton/tasks.yaml')).toContain('name: login');
  });

  it('are pushed to with an account of their own, which the caller hands over', () => {
    const workflow = (registry: string) =>
      files({ registry, 'ci-pipeline': 'github-actions' }).get(
        '.github/workflows/build-image.yaml',
      );
    expect(workflow('artifactory')).toContain('secrets.REGISTRY_PASSWORD');
    expect(workflow('artifactory')).toMatch(/REGISTRY_USERNAME:\n\s+desc/);
    expect(workflow('artifactory')).not.toContain('github.token');
    expect(workflow('saas-registry')).toContain('github.token');
  });

  it('are pushed to by GitLab with variables of the group', () => {
    const template = [
      ...files({
        registry: 'artifactory',
        'ci-pipeline': 'gitlab-ci',
      }).values(),
    ].find(text => text.includes('SIGSTORE_ID_TOKEN'));
    expect(template).toContain('IMAGE: "$REGISTRY/$CI_PROJECT_PATH"');
    expect(template).not.toContain('$CI_REGISTRY_PASSWORD');
  });
});
