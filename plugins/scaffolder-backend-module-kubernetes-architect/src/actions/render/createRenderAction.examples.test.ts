import { createMockDirectory } from '@backstage/backend-test-utils';
import { createMockActionContext } from '@backstage/plugin-scaffolder-node-test-utils';
import { starterIntent } from '@kubernetes-architect/architecture';
import { existsSync } from 'node:fs';
import { parse, stringify } from 'yaml';
import { createRenderAction } from './createRenderAction';
import { renderExamples } from './createRenderAction.examples';

describe('examples of kubernetes-architect:render', () => {
  const directory = createMockDirectory();
  const action = createRenderAction();

  it.each(renderExamples)('$description', async ({ example }) => {
    directory.setContent({
      design: { 'platform.yaml': stringify(starterIntent()) },
    });
    const [step] = parse(example).steps;
    expect(step.action).toBe(action.id);
    // The Scaffolder replaces the expression by the output of the step before.
    const input = step.input.intent
      ? { ...step.input, intent: starterIntent() }
      : step.input;
    const ctx = createMockActionContext({
      input,
      workspacePath: directory.path,
    });
    await action.handler(ctx);
    expect(ctx.output).toHaveBeenCalledWith('name', 'my-platform');
    expect(
      existsSync(directory.resolve(input.targetPath ?? '.', 'platform.yaml')),
    ).toBe(true);
  });
});
