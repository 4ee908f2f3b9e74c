import {
  createMockDirectory,
  mockServices,
} from '@backstage/backend-test-utils';
import { ScmIntegrations } from '@backstage/integration';
import { createMockActionContext } from '@backstage/plugin-scaffolder-node-test-utils';
import { DefaultLocalRepositories } from '../../localGit';
import { createIntentAction } from './createIntentAction';

describe('kubernetes-architect:intent', () => {
  const directory = createMockDirectory();
  const config = mockServices.rootConfig();
  const action = createIntentAction({
    integrations: ScmIntegrations.fromConfig(config),
    repositories: DefaultLocalRepositories.fromConfig({
      config,
      workingDirectory: '/srv/portal',
    }),
  });
  const answers = {
    name: 'shop',
    engine: 'flux' as const,
    clusters: [
      {
        name: 'main',
        environments: ['dev'],
        region: 'eu-central-1',
        provider: 'aws',
        kubernetesVersion: '1.36',
      },
    ],
    tenant: { name: 'shop', owner: 'shop-team' },
    app: {
      name: 'storefront',
      image: 'nginxinc/nginx-unprivileged:1.29.3-alpine',
      port: 8080,
    },
  };
  const run = async (input: Parameters<typeof action.handler>[0]['input']) => {
    const ctx = createMockActionContext({
      input,
      workspacePath: directory.path,
    });
    await action.handler(ctx);
    return ctx;
  };

  it('gives Flux a local address that it can read', async () => {
    const ctx = await run(answers);
    const delivery = {
      engine: 'flux',
      repository: {
        url: 'ssh://git@localhost/srv/portal/.portal/repositories/shop.git',
        branch: 'main',
      },
    };
    expect(ctx.output).toHaveBeenCalledWith(
      'intent',
      expect.objectContaining({ spec: expect.objectContaining({ delivery }) }),
    );
  });

  it('lists all that is wrong by field, and outputs nothing', async () => {
    const wrong = {
      ...answers,
      app: { ...answers.app, image: 'nginx:latest', port: 80 },
    };
    await expect(run(wrong)).rejects.toThrow(
      /What was answered is not a valid platform:\n(- .*\n)*- spec\.apps\[0\]\.image: (.*\n)*- spec\.apps\[0\]\.port: /,
    );
  });

  it.each(['../x', '<script>', 'a'.repeat(300), '', 'UPPER', '{{ secrets }}'])(
    'refuses the name %j',
    async name => {
      await expect(
        run({ ...answers, name, repoUrl: 'github.com?owner=example&repo=x' }),
      ).rejects.toThrow('- metadata.name: ');
    },
  );

  it('refuses a repository that names no owner', async () => {
    await expect(
      run({ ...answers, repoUrl: 'github.com?repo=shop' }),
    ).rejects.toThrow('owner');
  });
});
