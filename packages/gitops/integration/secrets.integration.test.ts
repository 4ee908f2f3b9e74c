import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { findTool } from '@kubernetes-architect/control-plane';
import { renderRepository } from '../src';
import { exampleModel } from '../src/pipelines/testing/exampleContext';
import { git, runScript, toolFolder } from './pipelines/scriptRun';
import { commitTree, putTree, temporaryFolder } from './support/treeFolder';

const FILE = 'apps/web/envs/dev/secrets/session.sops.yaml';

function secret(value: string, rest: string[] = []): string {
  return [
    'apiVersion: v1',
    'kind: Secret',
    'metadata:',
    '  name: web-session',
    'stringData:',
    `  TOKEN: ${value}`,
    ...rest,
    '',
  ].join('\n');
}

/** As SOPS writes it: https://getsops.io/docs/#encrypting-only-parts-of-a-file. */
const SEALED = ['sops:', '  mac: ENC[AES256_GCM,data:AA==,type:str]'];
const ENCRYPTED = secret(
  'ENC[AES256_GCM,data:AA==,iv:AA==,tag:AA==,type:str]',
  SEALED,
);

/** An add-on that reads a Secret, and its folder with Argo CD. */
const NAME = 'kube-prometheus-stack';
const ADDON = `addons/${NAME}`;

function build(path: string): string {
  return execFileSync(findTool('kustomize'), ['build', path], {
    encoding: 'utf8',
  });
}

describe('secrets that stand encrypted in Git', () => {
  const folder = temporaryFolder();
  let tools: string;

  beforeAll(() => {
    tools = toolFolder(join(folder, 'bin'), ['kustomize']);
    mkdirSync(join(folder, 'tree'));
    commitTree(
      join(folder, 'tree'),
      renderRepository(exampleModel('every-app-kind', { secrets: 'sops' })),
    );
  });

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  /** Ends of the check with a file beside the tree. */
  async function check(files: Record<string, string>): Promise<number> {
    const tree = join(folder, 'tree');
    for (const [path, content] of Object.entries(files)) {
      mkdirSync(dirname(join(tree, path)), { recursive: true });
      writeFileSync(join(tree, path), content);
    }
    const { code } = await runScript(tree, { args: ['secrets.sh'], tools });
    git(tree, 'clean', '--quiet', '--force', '-d');
    return code;
  }

  it('are built before there is one', () => {
    const built = build(join(folder, 'tree/apps/web/envs/dev'));
    expect(built).toMatch(/^kind: Deployment$|^kind: Rollout$/m);
    expect(built).not.toMatch(/^kind: Secret$/m);
  });

  it('pass the check as they are generated, and when they are encrypted', async () => {
    expect(await check({})).toBe(0);
    expect(await check({ [FILE]: ENCRYPTED })).toBe(0);
  });

  it.each([
    ['argocd', ADDON, `${ADDON}/clusters/shared/secrets`],
    [
      'flux',
      `infrastructure/controllers/${NAME}`,
      'infrastructure/clusters/shared/controllers',
    ],
  ] as const)(
    'of an add-on are built from where they belong, and none before: %s',
    (engine, addon, read) => {
      const model = exampleModel('every-app-kind', { secrets: 'sops' });
      const tree = join(folder, engine);
      mkdirSync(tree);
      putTree(
        tree,
        renderRepository({
          ...model,
          addons: [{ name: NAME }],
          delivery: { ...model.delivery, engine },
        }),
      );
      const place = join(tree, addon, 'clusters/shared/secrets');
      expect(build(place)).toBe('');
      const list = join(place, 'kustomization.yaml');
      const file = 'monitoring.grafana-admin.sops.yaml';
      writeFileSync(join(place, file), ENCRYPTED);
      writeFileSync(
        list,
        readFileSync(list, 'utf8').replace('[]', `[${file}]`),
      );
      expect(build(join(tree, read))).toMatch(/^ {2}TOKEN: ENC\[AES256_GCM/m);
    },
  );

  it.each([
    ['in their folder', { [FILE]: secret('hunter2') }],
    ['anywhere else', { 'tenants/plain.yaml': secret('hunter2') }],
    [
      'behind another object',
      { 'apps/plain.yml': `kind: ConfigMap\n---\n${secret('hunter2')}` },
    ],
    ['beside encrypted ones', { [FILE]: secret('hunter2', SEALED) }],
    ['as a private key', { 'key.txt': `AGE-SECRET-KEY-1${'Q'.repeat(58)}` }],
  ])('are refused when they can be read: %s', async (_, files) => {
    expect(await check(files)).toBe(1);
  });
});
