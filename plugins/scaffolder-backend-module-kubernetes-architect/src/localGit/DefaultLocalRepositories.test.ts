import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import {
  createMockDirectory,
  mockServices,
} from '@backstage/backend-test-utils';
import { DefaultLocalRepositories } from './DefaultLocalRepositories';
import type { PublishRequest } from './LocalRepositories';

const directory = createMockDirectory();
const author = { name: 'Ada Example', email: 'ada@example.com' };

function repositories(
  localGit: Record<string, string> = { folder: 'repositories' },
) {
  return DefaultLocalRepositories.fromConfig({
    config: mockServices.rootConfig({
      data: { kubernetesArchitect: { localGit } },
    }),
    workingDirectory: directory.path,
  });
}

function request(options: Partial<PublishRequest> = {}): PublishRequest {
  return {
    name: 'shop',
    sourceFolder: directory.resolve('source'),
    branch: 'main',
    message: 'Design the shop',
    author,
    update: false,
    ...options,
  };
}

function git(...args: string[]): string {
  const gitDir = directory.resolve('repositories/shop.git');
  return execFileSync('git', ['--git-dir', gitDir, ...args], {
    encoding: 'utf8',
  }).trim();
}

const inRepositories = () =>
  existsSync(directory.resolve('repositories'))
    ? readdirSync(directory.resolve('repositories'))
    : [];

describe('DefaultLocalRepositories', () => {
  beforeEach(() => {
    directory.setContent({
      source: {
        'platform.yaml': 'kind: Platform\n',
        apps: { 'shop.yaml': 'kind: App\n' },
      },
    });
  });

  it('publishes a folder as one commit of a bare repository', async () => {
    const published = await repositories().publish(request());

    expect(published).toEqual({
      remoteUrl: `file://${directory.resolve('repositories/shop.git')}`,
      commitHash: git('rev-parse', 'main'),
      fileCount: 2,
      changed: true,
    });
    expect(git('rev-parse', '--is-bare-repository')).toBe('true');
    expect(git('ls-tree', '-r', '--name-only', 'HEAD').split('\n')).toEqual([
      'apps/shop.yaml',
      'platform.yaml',
    ]);
    expect(git('log', '--format=%an <%ae> %s')).toBe(
      'Ada Example <ada@example.com> Design the shop',
    );
    expect(git('show', 'HEAD:apps/shop.yaml')).toBe('kind: App');
    expect(inRepositories()).toEqual(['shop.git']);
  });

  it('publishes files that an ignore file names and keeps their bytes', async () => {
    writeFileSync(directory.resolve('source/.gitignore'), '*.log\n');
    writeFileSync(directory.resolve('source/kept.log'), 'one\r\ntwo\r\n');
    await repositories().publish(request());
    expect(git('cat-file', '-s', 'HEAD:kept.log')).toBe('10');
  });

  it('leaves a repository that is there alone', async () => {
    const first = await repositories().publish(request());
    writeFileSync(directory.resolve('source/new.yaml'), 'a: 1\n');
    await expect(repositories().publish(request())).rejects.toThrow(
      'The repository shop exists already',
    );
    expect(git('rev-parse', 'main')).toBe(first.commitHash);
    expect(inRepositories()).toEqual(['shop.git']);
  });

  it('adds a commit on top when it is told to, and none when nothing changed', async () => {
    const first = await repositories().publish(request());
    writeFileSync(directory.resolve('source/new.yaml'), 'a: 1\n');
    const second = await repositories().publish(
      request({ update: true, message: 'Add a file' }),
    );
    expect(git('rev-parse', 'main^')).toBe(first.commitHash);
    expect(git('rev-list', '--count', 'main')).toBe('2');

    const third = await repositories().publish(request({ update: true }));
    expect(third).toEqual({ ...second, changed: false });
    expect(inRepositories()).toEqual(['shop.git']);
  });

  it('creates the repository when an update finds none, and names a branch that is missing', async () => {
    await repositories().publish(request({ update: true }));
    await expect(
      repositories().publish(request({ update: true, branch: 'other' })),
    ).rejects.toThrow('The repository shop has no branch other');
  });

  it('lets exactly one of many publishers create a repository, and it is whole', async () => {
    const results = await Promise.allSettled(
      Array.from({ length: 6 }, () => repositories().publish(request())),
    );
    expect(
      results.filter(result => result.status === 'fulfilled'),
    ).toHaveLength(1);
    for (const result of results.filter(
      candidate => candidate.status === 'rejected',
    )) {
      expect(String(result.reason)).toContain('exists already');
    }
    git('fsck', '--strict');
    expect(inRepositories()).toEqual(['shop.git']);
  });

  it('keeps every commit in one line when several update at once', async () => {
    await repositories().publish(request());
    const results = await Promise.allSettled(
      Array.from({ length: 6 }, async (_, index) => {
        const sourceFolder = directory.resolve(`source-${index}`);
        mkdirSync(sourceFolder);
        writeFileSync(
          join(sourceFolder, 'platform.yaml'),
          `version: ${index}\n`,
        );
        return repositories().publish(request({ sourceFolder, update: true }));
      }),
    );
    const published = results.flatMap(result =>
      result.status === 'fulfilled' ? [result.value.commitHash] : [],
    );
    expect(published.length).toBeGreaterThan(0);
    const refusals = results.flatMap(result =>
      result.status === 'rejected' ? [String(result.reason)] : [],
    );
    expect(
      refusals.filter(reason => !reason.includes('nothing was published')),
    ).toEqual([]);
    git('fsck', '--strict');
    expect(git('rev-list', 'main').split('\n')).toEqual(
      expect.arrayContaining(published),
    );
    expect(git('rev-list', '--count', 'main')).toBe(
      String(published.length + 1),
    );
  });

  it('rehearses without touching the repositories', async () => {
    mkdirSync(directory.resolve('rehearsal'));
    const rehearsalFolder = directory.resolve('rehearsal');
    const rehearsed = await repositories().publish(
      request({ rehearsalFolder }),
    );
    expect(rehearsed.commitHash).toMatch(/^[0-9a-f]{40}$/);
    expect(inRepositories()).toEqual([]);

    const first = await repositories().publish(request());
    writeFileSync(directory.resolve('source/new.yaml'), 'a: 1\n');
    await expect(
      repositories().publish(request({ rehearsalFolder })),
    ).rejects.toThrow('exists already');
    const again = await repositories().publish(
      request({ rehearsalFolder, update: true }),
    );
    expect(again.commitHash).not.toBe(first.commitHash);
    expect(git('rev-list', '--all')).toBe(first.commitHash);
    expect(readdirSync(rehearsalFolder)).toEqual([]);
  });

  it.each([
    '../shop',
    '/tmp/shop',
    '',
    'Shop',
    '--upload-pack=x',
    'shop.git',
    'a'.repeat(64),
    'a/b',
    'a\0b',
    '-a',
    'a-',
    '.',
  ])('refuses the name %j before anything is written', async name => {
    await expect(repositories().publish(request({ name }))).rejects.toThrow(
      'The repository name',
    );
    expect(inRepositories()).toEqual([]);
  });

  it.each(['--force', 'a..b', 'a.lock', '/a', 'a/', 'a b', 'a\nb', ''])(
    'refuses the branch %j',
    async branch => {
      await expect(repositories().publish(request({ branch }))).rejects.toThrow(
        'is no branch name',
      );
      expect(inRepositories()).toEqual([]);
    },
  );

  it('refuses links, folders of Git and an empty folder', async () => {
    symlinkSync('/etc/passwd', directory.resolve('source/apps/link'));
    await expect(repositories().publish(request())).rejects.toThrow(
      'apps/link cannot be published',
    );

    directory.setContent({ source: { vendor: { '.GIT': { config: '' } } } });
    await expect(repositories().publish(request())).rejects.toThrow(
      'vendor/.GIT cannot be published',
    );

    directory.setContent({ source: { empty: {} } });
    await expect(repositories().publish(request())).rejects.toThrow(
      'holds no file',
    );
    expect(inRepositories()).toEqual([]);
  });

  it('refuses a link in the place of the repository', async () => {
    mkdirSync(directory.resolve('repositories'));
    mkdirSync(directory.resolve('elsewhere'));
    symlinkSync(
      directory.resolve('elsewhere'),
      directory.resolve('repositories/shop.git'),
    );
    await expect(
      repositories().publish(request({ update: true })),
    ).rejects.toThrow('is in the way');
    expect(readdirSync(directory.resolve('elsewhere'))).toEqual([]);
  });

  it('runs no hook, neither of the repository nor of the account', async () => {
    await repositories().publish(request());
    const hook = directory.resolve('repositories/shop.git/hooks');
    mkdirSync(hook, { recursive: true });
    writeFileSync(
      join(hook, 'reference-transaction'),
      `#!/bin/sh\ntouch ${directory.resolve('ran')}\n`,
      { mode: 0o755 },
    );
    writeFileSync(directory.resolve('source/new.yaml'), 'a: 1\n');
    await repositories().publish(request({ update: true }));
    expect(existsSync(directory.resolve('ran'))).toBe(false);
  });

  it('leaves nothing behind when it is cancelled', async () => {
    await expect(
      repositories().publish(request({ signal: AbortSignal.abort() })),
    ).rejects.toThrow();
    expect(inRepositories()).toEqual([]);
  });

  it('names the address that an engine can read', () => {
    const folder = directory.resolve('repositories');
    expect(repositories().engineUrl({ name: 'shop', engine: 'argocd' })).toBe(
      `file://${folder}/shop.git`,
    );
    expect(repositories().engineUrl({ name: 'shop', engine: 'flux' })).toBe(
      `ssh://git@localhost${folder}/shop.git`,
    );
    expect(
      repositories({ baseUrl: 'https://git.example.com/platforms/' }).engineUrl(
        { name: 'shop', engine: 'flux' },
      ),
    ).toBe('https://git.example.com/platforms/shop.git');
    expect(repositories({}).remoteUrl('shop')).toBe(
      `file://${directory.path}/.portal/repositories/shop.git`,
    );
  });
});
