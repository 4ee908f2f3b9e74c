import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { ArtifactPush } from '../../wiring/artifactPush';
import { artifactScripts } from './artifactScripts';

const DIGEST = `sha256:${'a'.repeat(64)}`;

/** Stands for Flux: it writes down how it was called and what lay in the folder. */
const FLUX = [
  '#!/usr/bin/env bash',
  'echo "$@" >>"$CALLS"',
  'for argument in "$@"; do',
  '  case "$argument" in',
  '  --path=*) (cd "${argument#--path=}" && find . -type f | sort) >"$CALLS.files" ;;',
  '  esac',
  'done',
  `echo '{"repository":"registry.example.com/shop/tree","digest":"${DIGEST}"}'`,
  '',
].join('\n');

const COSIGN = '#!/usr/bin/env bash\necho "cosign $@" >>"$CALLS"\n';

const PUSH: ArtifactPush = {
  url: 'oci://registry.example.com/shop/tree',
  repository: 'registry.example.com/shop/tree',
  host: 'registry.example.com',
  source: 'https://git.example.com/acme/shop.git',
  access: 'account',
  clouds: [],
  signed: true,
};

describe('the scripts of an artifact', () => {
  let folder: string;
  let commit: string;

  function write(path: string, content: string): string {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
    return file;
  }

  function git(...args: string[]): string {
    return execFileSync(
      'git',
      ['-c', 'user.name=Test', '-c', 'user.email=test@example.com', ...args],
      { cwd: folder, encoding: 'utf8' },
    ).trim();
  }

  function run(script: string, args: string[] = [], input = ''): void {
    execFileSync('bash', [`.architect/ci/${script}`, ...args], {
      cwd: folder,
      input,
      env: {
        PATH: `${join(folder, 'bin')}:${process.env.PATH}`,
        HOME: join(folder, 'home'),
        CALLS: join(folder, 'calls'),
      },
    });
  }

  function calls(): string[] {
    return readFileSync(join(folder, 'calls'), 'utf8').trim().split('\n');
  }

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'architect-artifact-'));
    write('.gitignore', 'bin\nhome\ncalls*\n');
    write('apps/web/kustomization.yaml', 'resources: []\n');
    write('.architect/ci/settings.sh', 'export DEFAULT_BRANCH=main\n');
    for (const { path, content } of artifactScripts(PUSH)) write(path, content);
    chmodSync(write('bin/flux', FLUX), 0o755);
    chmodSync(write('bin/cosign', COSIGN), 0o755);
    git('init', '--quiet');
    git('add', '--all');
    git('commit', '--quiet', '--message', 'A tree');
    commit = git('rev-parse', 'HEAD');
  });

  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('push what was committed under the commit, and sign its digest', () => {
    write('.architect/reports/left-behind.md', 'not committed');
    run('publish-artifact.sh');
    const [push, sign] = calls();
    expect(push).toContain(`push artifact ${PUSH.url}:${commit} `);
    expect(push).toContain(`--source=${PUSH.source} `);
    expect(push).toContain(`--revision=main@sha1:${commit} `);
    expect(sign).toBe(`cosign sign --yes ${PUSH.repository}@${DIGEST}`);
    const files = readFileSync(join(folder, 'calls.files'), 'utf8');
    expect(files).toContain('./apps/web/kustomization.yaml\n');
    expect(files).not.toContain('left-behind');
  });

  it('give an environment the commit that is checked out', () => {
    run('tag-artifact.sh', ['production']);
    expect(calls()).toEqual([
      `tag artifact ${PUSH.url}:${commit} --tag production`,
    ]);
  });

  it('keep a login where nobody else reads it', () => {
    run(
      'registry-login.sh',
      ['--username', 'robot$1', '--password-stdin', PUSH.host],
      'a "password"',
    );
    const file = join(folder, 'home/.docker/config.json');
    expect(statSync(file).mode % 0o1000).toBe(0o600);
    const { auths } = JSON.parse(readFileSync(file, 'utf8'));
    expect(Buffer.from(auths[PUSH.host].auth, 'base64').toString('utf8')).toBe(
      'robot$1:a "password"',
    );
  });
});
