import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findTool } from '@kubernetes-architect/control-plane';
import type { RepositoryTree } from '../src';
import { edit, newFolder, render, renderPublished } from './pipelines/checkout';
import { git, runScript, toolFolder } from './pipelines/scriptRun';
import { commitTree, putTree } from './support/treeFolder';

/** A Secret as SOPS leaves it. */
const ENCRYPTED = [
  'apiVersion: v1',
  'kind: Secret',
  'metadata:',
  '  name: web-token',
  'stringData:',
  '  token: ENC[AES256_GCM,data:c2VjcmV0,type:str]',
  'sops:',
  '  mac: ENC[AES256_GCM,data:bWFj,type:str]',
  '',
].join('\n');

function addEncryptedSecret(folder: string): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'token.sops.yaml'), ENCRYPTED);
  writeFileSync(
    join(folder, 'kustomization.yaml'),
    'resources:\n  - token.sops.yaml\n',
  );
}

describe('workflows of GitHub Actions', () => {
  const variants: Array<Record<string, string>> = [
    {},
    { promotion: 'rendered-branches', 'supply-chain': 'provenance' },
    {
      promotion: 'pipeline-stages',
      'delivery-model': 'push-ci',
      'supply-chain': 'signed-images',
      'image-build': 'buildpacks',
    },
    { 'image-build': 'buildah', 'policy-engine': 'gatekeeper' },
    { registry: 'provider-registry', 'supply-chain': 'provenance' },
  ];
  /** Names of the workflows of a tree, and what actionlint says of them. */
  const lint = (tree: RepositoryTree) => {
    const folder = newFolder();
    git(folder, 'init', '--quiet');
    putTree(folder, tree);
    return {
      workflows: readdirSync(join(folder, '.github/workflows')),
      output: execFileSync(findTool('actionlint'), {
        cwd: folder,
        encoding: 'utf8',
      }),
    };
  };

  it.each(variants)('are clean in actionlint for %j', choices => {
    const { workflows, output } = lint(
      render({ 'ci-pipeline': 'github-actions', ...choices }),
    );
    expect(workflows).toContain('validate.yaml');
    expect(output).toBe('');
  });

  it('are clean in actionlint where they publish the tree', () => {
    const { workflows, output } = lint(
      renderPublished({ 'ci-pipeline': 'github-actions' }),
    );
    expect(workflows).toContain('artifact.yaml');
    expect(output).toBe('');
  });
});

describe('promotions', () => {
  it('change one file each, and two at once merge', async () => {
    const folder = newFolder();
    const tools = toolFolder(join(newFolder(), 'bin'), ['kustomize']);
    commitTree(folder, render());
    for (const app of ['web', 'orders'])
      edit(join(folder, `apps/${app}/envs/dev/version.yaml`), text =>
        text.replace(/image: .*/, 'image: registry.example.com/new:2.0.0'),
      );
    git(folder, 'commit', '--quiet', '--all', '--message', 'New versions');
    for (const app of ['web', 'orders']) {
      git(folder, 'switch', '--quiet', 'main');
      const { code, output } = await runScript(folder, {
        args: ['promote.sh', app, 'dev', 'staging'],
        tools,
      });
      expect([code, output]).toEqual([0, expect.any(String)]);
      expect(git(folder, 'show', '--name-only', '--format=%s').trim()).toBe(
        `Promote ${app} from dev to staging\n\napps/${app}/envs/staging/version.yaml`,
      );
      const report = readFileSync(
        join(folder, '.architect/reports/promotion.md'),
        'utf8',
      );
      expect(report).toContain('Rendered manifests:');
      expect(report).toMatch(
        /^\+ +(- )?image: registry\.example\.com\/new:2\.0\.0$/m,
      );
    }
    const branches = git(
      folder,
      'branch',
      '--format=%(refname:short)',
      '--list',
      'promote/*',
    )
      .trim()
      .split('\n');
    expect(branches).toHaveLength(2);
    git(folder, 'switch', '--quiet', 'main');
    for (const branch of branches)
      git(folder, 'merge', '--quiet', '--no-edit', branch);
    for (const app of ['web', 'orders'])
      expect(
        readFileSync(
          join(folder, `apps/${app}/envs/staging/version.yaml`),
          'utf8',
        ),
      ).toContain('registry.example.com/new:2.0.0');
  }, 120_000);
});

describe('rendered branches', () => {
  it('hold what is built for their environment and nothing that was left there', async () => {
    const [origin, folder] = [newFolder(), newFolder()];
    const tools = toolFolder(join(newFolder(), 'bin'), ['kustomize']);
    git(origin, 'init', '--quiet', '--bare');
    commitTree(folder, render({ promotion: 'rendered-branches' }));
    git(folder, 'remote', 'add', 'origin', origin);
    const renderBranch = async () => {
      const run = await runScript(folder, {
        args: ['render-branch.sh', 'staging', 'rendered/staging'],
        tools,
      });
      expect([run.code, run.output]).toEqual([0, expect.any(String)]);
      git(folder, 'push', '--quiet', '--force', 'origin', 'rendered/staging');
    };
    await renderBranch();
    const files = git(
      folder,
      ...['ls-tree', '-r', '--name-only', 'rendered/staging'],
    );
    expect(files.split('\n')).toEqual(
      expect.arrayContaining([
        'apps/web/envs/staging/manifests.yaml',
        'tenants/storefront/envs/staging/manifests.yaml',
      ]),
    );
    edit(join(folder, 'apps/web/envs/staging/version.yaml'), text =>
      text.replace(/image: .*/, 'image: registry.example.com/new:2.0.0'),
    );
    edit(join(folder, 'apps/web/envs/staging/kustomization.yaml'), text =>
      text.replace(/^resources:$/m, 'resources:\n  - secrets'),
    );
    addEncryptedSecret(join(folder, 'apps/web/envs/staging/secrets'));
    await renderBranch();
    const rendered = (path: string) =>
      git(folder, 'show', `rendered/staging:apps/web/envs/staging/${path}`);
    expect(rendered('manifests.yaml')).not.toContain('sops:');
    expect(rendered('manifests.yaml')).toContain('kind: Deployment');
    expect(rendered('secrets/token.sops.yaml').trim()).toBe(ENCRYPTED.trim());
    expect(rendered('kustomization.yaml')).toMatch(
      /resources:\n {2}- manifests\.yaml\n {2}- secrets\s*$/,
    );
    expect(
      git(
        folder,
        'diff',
        '--unified=0',
        'rendered/staging~1',
        'rendered/staging',
      ),
    ).toMatch(/^\+ +(- )?image: registry\.example\.com\/new:2\.0\.0$/m);
  }, 120_000);
});

describe('the drift check', () => {
  it('passes on what is generated and names what was changed', async () => {
    const folder = newFolder();
    const tools = toolFolder(join(newFolder(), 'bin'), []);
    putTree(folder, render());
    const run = () => runScript(folder, { args: ['drift.sh'], tools });
    const fresh = await run();
    expect([fresh.code, fresh.output]).toEqual([0, expect.any(String)]);
    edit(join(folder, 'CODEOWNERS'), text => `${text}/apps/ @somebody\n`);
    const { code, output } = await run();
    expect(code).toBe(1);
    expect(output).toContain('CODEOWNERS: is not what platform.yaml generates');
  }, 120_000);
});
