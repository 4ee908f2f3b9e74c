import {
  createMockDirectory,
  mockServices,
} from '@backstage/backend-test-utils';
import { createMockActionContext } from '@backstage/plugin-scaffolder-node-test-utils';
import { parse } from 'yaml';
import { DefaultLocalRepositories } from '../../localGit';
import { createPublishLocalAction } from './createPublishLocalAction';
import { publishLocalExamples } from './createPublishLocalAction.examples';

describe('examples of kubernetes-architect:publish:local', () => {
  const directory = createMockDirectory();

  it.each(publishLocalExamples)('$description', async ({ example }) => {
    directory.setContent({
      workspace: {
        'a.yaml': 'a: 1\n',
        platform: { 'platform.yaml': 'kind: Platform\n' },
      },
    });
    const config = mockServices.rootConfig();
    const repositories = DefaultLocalRepositories.fromConfig({
      config,
      workingDirectory: directory.path,
    });
    const action = createPublishLocalAction({ config, repositories });
    const [step] = parse(example).steps;
    expect(step.action).toBe(action.id);

    const ctx = createMockActionContext({
      input: step.input,
      workspacePath: directory.resolve('workspace'),
    });
    await action.handler(ctx);
    expect(ctx.output).toHaveBeenCalledWith(
      'remoteUrl',
      `file://${directory.resolve('.portal/repositories/shop-platform.git')}`,
    );
    expect(ctx.output).toHaveBeenCalledWith(
      'commitHash',
      expect.stringMatching(/^[0-9a-f]{40}$/),
    );
  });
});
