import { InputError } from '@backstage/errors';
import { resolvePlatform } from '@kubernetes-architect/architecture';
import { createRenderer } from '@kubernetes-architect/gitops';
import { createTemplateAction } from '@backstage/plugin-scaffolder-node';
import { readIntentFile, writeFiles } from '../../workspace';
import { parseIntentInput } from '../parseIntentInput';
import { renderExamples } from './createRenderAction.examples';
import { summarizePlatform } from './summarizePlatform';

/**
 * Creates `kubernetes-architect:render`, which writes the repository of a
 * platform into the workspace: its `platform.yaml` and everything that follows
 * from it. Bytes depend on the intent alone. Nothing outside the workspace is
 * written, so that a dry run does the same and shows every file.
 *
 * @public
 */
export function createRenderAction() {
  // People look at a dry run after each change of the form.
  const render = createRenderer();
  return createTemplateAction({
    id: 'kubernetes-architect:render',
    description:
      'Writes the GitOps repository of a platform into the workspace, from its intent.',
    examples: renderExamples,
    supportsDryRun: true,
    schema: {
      input: {
        intent: z =>
          z
            .record(z.any())
            .describe(
              'Intent of the platform (kind: Platform). Give this or intentPath',
            )
            .optional(),
        intentPath: z =>
          z
            .string()
            .describe('platform.yaml in the workspace. Give this or intent')
            .optional(),
        targetPath: z =>
          z
            .string()
            .describe(
              'Folder of the workspace that becomes the root of the repository. Default: the workspace',
            )
            .optional(),
      },
      output: {
        name: z => z.string().describe('Name of the platform'),
        fileCount: z => z.number().describe('Number of files written'),
        summary: z => z.string().describe('What was made, as Markdown'),
      },
    },
    async handler(ctx) {
      const { workspacePath } = ctx;
      const { intent: given, intentPath, targetPath = '.' } = ctx.input;
      if ((given === undefined) === (intentPath === undefined)) {
        throw new InputError(
          'Give the intent either as intent or as intentPath',
        );
      }
      const source =
        intentPath === undefined
          ? given
          : await readIntentFile({ workspacePath, path: intentPath });
      const intent = parseIntentInput(source, intentPath ?? 'The intent');
      const { files } = render(resolvePlatform(intent));
      await writeFiles({ workspacePath, targetPath, files });

      ctx.logger.info(
        `Rendered ${files.length} files of ${intent.metadata.name} for ${intent.spec.delivery.engine}`,
      );
      ctx.output('name', intent.metadata.name);
      ctx.output('fileCount', files.length);
      ctx.output(
        'summary',
        summarizePlatform({ intent, paths: files.map(file => file.path) }),
      );
    },
  });
}
