import { createMockDirectory } from '@backstage/backend-test-utils';
import { createMockActionContext } from '@backstage/plugin-scaffolder-node-test-utils';
import { parseIntent, starterIntent } from '@kubernetes-architect/architecture';
import { LOCK_FILE_PATH } from '@kubernetes-architect/gitops';
import { readFileSync } from 'node:fs';
import { stringify } from 'yaml';
import { createRenderAction } from './createRenderAction';

const directory = createMockDirectory();
const action = createRenderAction();
const run = async (
  input: Parameters<typeof action.handler>[0]['input'],
  options: { isDryRun?: boolean } = {},
) => {
  const ctx = {
    ...createMockActionContext({ input, workspacePath: directory.path }),
    ...options,
  };
  await action.handler(ctx);
  return ctx;
};
const read = (path: string) => readFileSync(directory.resolve(path), 'utf8');

describe('kubernetes-architect:render', () => {
  beforeEach(() => directory.clear());

  it.each(['argocd', 'flux'] as const)(
    'writes a repository for %s, with the intent that made it',
    async engine => {
      const intent = starterIntent({ engine });
      const ctx = await run({ intent });
      expect(parseIntent(read('platform.yaml')).intent).toEqual(intent);
      expect(
        Object.keys(JSON.parse(read(LOCK_FILE_PATH)).files).length,
      ).toBeGreaterThan(5);
      expect(ctx.output).toHaveBeenCalledWith('name', 'my-platform');
      expect(ctx.output).toHaveBeenCalledWith(
        'summary',
        expect.stringContaining(engine === 'flux' ? 'Flux' : 'Argo CD'),
      );
      const fileCount = jest
        .mocked(ctx.output)
        .mock.calls.find(([name]) => name === 'fileCount')?.[1];
      expect(fileCount).toBe(
        Object.keys(JSON.parse(read(LOCK_FILE_PATH)).files).length + 1,
      );
    },
  );

  it('gives the same bytes again, and in a dry run', async () => {
    await run({ intent: starterIntent(), targetPath: 'one' });
    await run(
      { intent: starterIntent(), targetPath: 'two' },
      { isDryRun: true },
    );
    const { one, two } = directory.content() as Record<string, unknown>;
    expect(two).toEqual(one);
  });

  it('renders an intent from a file of the workspace as it renders the object', async () => {
    directory.setContent({
      design: { 'platform.yaml': `# Ours\n${stringify(starterIntent())}` },
    });
    await run({ intentPath: 'design/platform.yaml', targetPath: 'one' });
    await run({ intent: starterIntent(), targetPath: 'two' });
    const { one, two } = directory.content() as Record<string, unknown>;
    expect(one).toEqual(two);
  });

  it('refuses a bad intent with every field path and writes nothing', async () => {
    const intent = {
      ...starterIntent(),
      surprise: true,
      metadata: { name: '../x' },
    };
    await expect(run({ intent })).rejects.toThrow(
      /metadata\.name: [^]*\bsurprise: /,
    );
    expect(directory.content()).toEqual({});
  });

  it('wants exactly one intent', async () => {
    await expect(run({})).rejects.toThrow('either as intent or as intentPath');
    await expect(run({ intent: {}, intentPath: 'a' })).rejects.toThrow(
      'either as intent or as intentPath',
    );
  });

  it('refuses a target outside the workspace', async () => {
    await expect(
      run({ intent: starterIntent(), targetPath: '../other' }),
    ).rejects.toThrow('Relative path is not allowed');
  });
});
