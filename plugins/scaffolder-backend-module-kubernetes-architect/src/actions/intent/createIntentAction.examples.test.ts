import {
  createMockDirectory,
  mockServices,
} from '@backstage/backend-test-utils';
import { ScmIntegrations } from '@backstage/integration';
import { createMockActionContext } from '@backstage/plugin-scaffolder-node-test-utils';
import { parse } from 'yaml';
import { DefaultLocalRepositories } from '../../localGit';
import { createIntentAction } from './createIntentAction';
import { intentExamples } from './createIntentAction.examples';

describe('examples of kubernetes-architect:intent', () => {
  const directory = createMockDirectory();
  const config = mockServices.rootConfig();
  const action = createIntentAction({
    integrations: ScmIntegrations.fromConfig(config),
    repositories: DefaultLocalRepositories.fromConfig({
      config,
      workingDirectory: '/srv/portal',
    }),
  });
  const urls = [
    'file:///srv/portal/.portal/repositories/shop-platform.git',
    'https://github.com/example/shop-platform.git',
    'file:///srv/portal/.portal/repositories/shop-platform.git',
    'file:///srv/portal/.portal/repositories/shop-platform.git',
  ];

  it.each(
    intentExamples.map((example, index) => ({ ...example, url: urls[index] })),
  )('$description', async ({ example, url }) => {
    const [step] = parse(example).steps;
    expect(step.action).toBe(action.id);
    const ctx = createMockActionContext({
      input: step.input,
      workspacePath: directory.path,
    });
    await action.handler(ctx);
    expect(ctx.output).toHaveBeenCalledWith(
      'intent',
      expect.objectContaining({
        metadata: { name: 'shop-platform', title: 'Shop platform' },
        spec: expect.objectContaining({
          delivery: {
            engine: step.input.engine,
            ...(step.input.layout && { layout: step.input.layout }),
            repository: {
              url,
              branch: 'main',
              ...(step.input.private && { private: true }),
            },
          },
        }),
      }),
    );
  });
});
