import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { findTool } from '@kubernetes-architect/control-plane';
import { renderRepository } from '../src';
import { exampleModel } from '../src/pipelines/testing/exampleContext';
import { git, runScript, toolFolder } from './pipelines/scriptRun';
import { commitTree, temporaryFolder } from './support/treeFolder';

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
    const built = execFileSync(
      findTool('kustomize'),
      ['build', join(folder, 'tree/apps/web/envs/dev')],
      { encoding: 'utf8' },
    );
    expect(built).toMatch(/^kind: Deployment$|^kind: Rollout$/m);
    expect(built).not.toMatch(/^kind: Secret$/m);
  });

  it('pass the check as they are generated, and when they are encrypted', async () => {
    expect(await check({})).toBe(0);
    expect(await check({ [FILE]: ENCRYPTED })).toBe(0);
  });

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
