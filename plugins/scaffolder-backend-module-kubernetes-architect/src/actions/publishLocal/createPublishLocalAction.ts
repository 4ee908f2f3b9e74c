import {
  resolveSafeChildPath,
  type RootConfigService,
} from '@backstage/backend-plugin-api';
import { createTemplateAction } from '@backstage/plugin-scaffolder-node';
import type { LocalRepositories } from '../../localGit';
import { readDefaults } from './readDefaults';
import { publishLocalExamples } from './createPublishLocalAction.examples';

/** A line that Git can keep as the name or the address of a person. */
const PERSON = /^[^\p{Cc}<>]{1,200}$/u;

/**
 * Creates `kubernetes-architect:publish:local`, which publishes the workspace
 * as one commit of a bare Git repository in a folder of the portal. Who may
 * run it is decided by the Scaffolder's own permissions for actions.
 *
 * @public
 */
export function createPublishLocalAction(options: {
  repositories: LocalRepositories;
  config: RootConfigService;
}) {
  const defaults = readDefaults(options.config);
  return createTemplateAction({
    id: 'kubernetes-architect:publish:local',
    description:
      'Publishes the workspace as one commit of a bare Git repository that the portal keeps in a folder of its own.',
    examples: publishLocalExamples,
    supportsDryRun: true,
    schema: {
      input: {
        name: z =>
          z
            .string()
            .describe(
              'Name of the repository: 1 to 63 lower-case letters, digits and "-". It becomes <name>.git',
            ),
        sourcePath: z =>
          z
            .string()
            .describe('Folder of the workspace to publish. Default: all of it')
            .optional(),
        defaultBranch: z =>
          z
            .string()
            .describe(
              `Branch that gets the commit. Default: ${defaults.branch}`,
            )
            .optional(),
        gitCommitMessage: z =>
          z
            .string()
            .min(1)
            .max(10_000)
            .describe(`Message of the commit. Default: ${defaults.message}`)
            .optional(),
        gitAuthorName: z =>
          z
            .string()
            .regex(PERSON)
            .describe(
              'Author of the commit. Default: scaffolder.defaultAuthor.name',
            )
            .optional(),
        gitAuthorEmail: z =>
          z
            .string()
            .regex(PERSON)
            .describe(
              'Address of the author. Default: scaffolder.defaultAuthor.email',
            )
            .optional(),
        update: z =>
          z
            .boolean()
            .describe(
              'Add a commit when the repository exists already; its tree is the published folder and nothing else. Default: false, which refuses',
            )
            .optional(),
      },
      output: {
        remoteUrl: z =>
          z.string().describe('file:// address of the repository'),
        commitHash: z =>
          z.string().describe('Hash of the newest commit of the branch'),
        fileCount: z => z.number().describe('Number of files in that commit'),
      },
    },
    async handler(ctx) {
      const { input, logger } = ctx;
      const request = {
        name: input.name,
        sourceFolder: resolveSafeChildPath(
          ctx.workspacePath,
          input.sourcePath ?? '.',
        ),
        branch: input.defaultBranch ?? defaults.branch,
        message: input.gitCommitMessage ?? defaults.message,
        author: {
          name: input.gitAuthorName ?? defaults.author.name,
          email: input.gitAuthorEmail ?? defaults.author.email,
        },
        update: input.update ?? false,
        signal: ctx.signal,
      };
      // A task that is taken up again after its commit does not make another one.
      const published = ctx.isDryRun
        ? await options.repositories.publish({
            ...request,
            rehearsalFolder: await ctx.createTemporaryDirectory(),
          })
        : await ctx.checkpoint({
            key: `publish.local.${input.name}`,
            fn: async () => ({
              ...(await options.repositories.publish(request)),
            }),
          });

      const { remoteUrl, commitHash, fileCount, changed } = published;
      if (ctx.isDryRun)
        logger.info(
          `Dry run: a commit of ${fileCount} files would go to ${remoteUrl}`,
        );
      else if (changed)
        logger.info(
          `Published ${fileCount} files to ${remoteUrl} as ${commitHash}`,
        );
      else
        logger.info(
          `${remoteUrl} holds these ${fileCount} files already, so no commit was made`,
        );
      ctx.output('remoteUrl', remoteUrl);
      ctx.output('commitHash', commitHash);
      ctx.output('fileCount', fileCount);
    },
  });
}
