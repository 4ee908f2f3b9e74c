import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promoteScript } from './promoteScript';

/** Stands for `architect promote`: it changes the version, and a file that is none of it. */
const ARCHITECT = [
  '#!/usr/bin/env bash',
  'echo 2 >"$VERSION_FILE"',
  'echo 2 >README.md',
  '',
].join('\n');

describe('the script of promotions', () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'architect-promote-'));
  });

  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  function write(path: string, content: string): string {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
    return file;
  }

  it.each([
    ['web', 'apps/web/envs/staging/version.yaml'],
    ['databases', 'operators/databases/deploy/envs/staging/version.yaml'],
  ])('commits the version of %s and nothing else', (name, versionFile) => {
    const git = (...args: string[]) =>
      execFileSync('git', args, { cwd: folder, encoding: 'utf8' }).trim();
    const script = write('.architect/ci/promote.sh', promoteScript().content);
    write(
      '.architect/ci/settings.sh',
      'export ARCHITECT_REPORTS=.architect/reports DEFAULT_BRANCH=main\n',
    );
    write(versionFile, '1\n');
    write('README.md', '1\n');
    chmodSync(write('bin/architect', ARCHITECT), 0o755);
    git('init', '--quiet', '--initial-branch', 'main');
    git('add', '--all');
    git(
      ...['-c', 'user.name=test', '-c', 'user.email=test@example.com'],
      ...['commit', '--quiet', '--message', 'Begin'],
    );
    execFileSync('bash', [script, name, 'dev', 'staging'], {
      cwd: folder,
      stdio: 'pipe',
      env: {
        HOME: folder,
        PATH: `${join(folder, 'bin')}:${process.env.PATH}`,
        VERSION_FILE: versionFile,
      },
    });
    expect(git('log', '-1', '--format=%s')).toBe(
      `Promote ${name} from dev to staging`,
    );
    expect(git('show', '--name-only', '--format=', 'HEAD')).toBe(versionFile);
    expect(git('branch', '--show-current')).toMatch(
      new RegExp(`^promote/${name}-staging-[0-9a-f]{12}$`),
    );
  });
});
