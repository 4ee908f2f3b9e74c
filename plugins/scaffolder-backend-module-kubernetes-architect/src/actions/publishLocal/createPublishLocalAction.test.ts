import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import {
  createMockDirectory,
  mockServices,
} from '@backstage/backend-test-utils';
import { createMockActionContext } from '@backstage/plugin-scaffolder-node-test-utils';
import { DefaultLocalRepositories } from '../../localGit';
import { createPublishLocalAction } from './createPublishLocalAction';

const directory = createMockDirectory();
const config = mockServices.rootConfig({
  data: {
    kubernetesArchitect: { localGit: { folder: 'repositories' } },
    scaffolder: {
      defaultAuthor: { name: 'Portal', email: 'portal@example.com' },
    },
  },
});

const action = () =>
  createPublishLocalAction({
    config,
    repositories: DefaultLocalRepositories.fromConfig({
      config,
      workingDirectory: directory.path,
    }),
  });

const context = (
  input: Parameters<ReturnType<typeof action>['handler']>[0]['input'],
) =>
  createMockActionContext({
    input,
    workspacePath: directory.resolve('workspace'),
  });

const log = (format: string) =>
  execFileSync(
    'git',
    [
      '--git-dir',
      directory.resolve('repositories/shop.git'),
      'log',
      `--format=${format}`,
    ],
    {
      encoding: 'utf8',
    },
  ).trim();

describe('kubernetes-architect:publish:local', () => {
  beforeEach(() => {
    directory.setContent({
      workspace: {
        'platform.yaml': 'kind: Platform\n',
        docs: { 'README.md': '# Shop\n' },
      },
    });
  });

  it('publishes the workspace and outputs the commit', async () => {
    const ctx = context({ name: 'shop' });
    await action().handler(ctx);
    expect(ctx.output).toHaveBeenCalledWith(
      'remoteUrl',
      `file://${directory.resolve('repositories/shop.git')}`,
    );
    expect(ctx.output).toHaveBeenCalledWith('commitHash', log('%H'));
    expect(ctx.output).toHaveBeenCalledWith('fileCount', 2);
    expect(log('%an <%ae> %s')).toBe(
      'Portal <portal@example.com> Design the platform',
    );
  });

  it('takes the author and message of the input as text, whatever they hold', async () => {
    const message = '--amend\n\n$(touch /tmp/x) {{ secrets }}';
    await action().handler(
      context({
        name: 'shop',
        gitAuthorName: '--help',
        gitAuthorEmail: 'a@b',
        gitCommitMessage: message,
      }),
    );
    expect(log('%an|%ae|%B')).toBe(`--help|a@b|${message}`);
  });

  it('publishes only the folder that is named', async () => {
    const ctx = context({ name: 'shop', sourcePath: 'docs' });
    await action().handler(ctx);
    expect(ctx.output).toHaveBeenCalledWith('fileCount', 1);
  });

  it.each(['..', '../other', '/etc'])(
    'refuses the source folder %s',
    async sourcePath => {
      await expect(
        action().handler(context({ name: 'shop', sourcePath })),
      ).rejects.toThrow('Relative path is not allowed');
      expect(existsSync(directory.resolve('repositories'))).toBe(false);
    },
  );

  it('does everything but the write in a dry run', async () => {
    const ctx = { ...context({ name: 'shop' }), isDryRun: true };
    await action().handler(ctx);
    expect(ctx.output).toHaveBeenCalledWith(
      'commitHash',
      expect.stringMatching(/^[0-9a-f]{40}$/),
    );
    expect(existsSync(directory.resolve('repositories'))).toBe(false);
    await expect(
      action().handler({ ...context({ name: '../x' }), isDryRun: true }),
    ).rejects.toThrow('is refused');
  });

  it('does not commit again when the task is taken up after its checkpoint', async () => {
    const ctx = context({ name: 'shop' });
    const kept = {
      remoteUrl: 'file:///kept',
      commitHash: 'abc',
      fileCount: 3,
      changed: true,
    };
    ctx.checkpoint = jest.fn().mockResolvedValue(kept);
    await action().handler(ctx);
    expect(ctx.output).toHaveBeenCalledWith('commitHash', 'abc');
    expect(existsSync(directory.resolve('repositories'))).toBe(false);
  });

  it('refuses authors over several lines by its schema', () => {
    const properties = action().schema?.input?.properties as Record<
      string,
      { pattern?: string }
    >;
    expect(
      new RegExp(properties.gitAuthorName.pattern ?? '', 'u').test(
        'Ada\nCommitter: Eve',
      ),
    ).toBe(false);
  });
});
