import { InputError } from '@backstage/errors';
import type { ScmIntegrationRegistry } from '@backstage/integration';
import {
  createTemplateAction,
  parseRepoUrl,
} from '@backstage/plugin-scaffolder-node';
import type { LocalRepositories } from '../../localGit';
import { parseIntentInput } from '../parseIntentInput';
import { intentExamples } from './createIntentAction.examples';
import { intentFromAnswers } from './intentFromAnswers';

/**
 * Creates `kubernetes-architect:intent`, which turns the answers of a form
 * into a valid intent and touches neither the workspace nor anything else.
 *
 * @public
 */
export function createIntentAction(options: {
  repositories: LocalRepositories;
  integrations: ScmIntegrationRegistry;
}) {
  return createTemplateAction({
    id: 'kubernetes-architect:intent',
    description:
      'Makes the intent of a platform from the answers of a form, and checks it.',
    examples: intentExamples,
    supportsDryRun: true,
    schema: {
      input: {
        name: z =>
          z
            .string()
            .describe('Name of the platform; the local repository has it, too'),
        title: z => z.string().describe('Name for people').optional(),
        description: z =>
          z.string().describe('What the platform is for').optional(),
        engine: z => z.enum(['argocd', 'flux']).describe('GitOps engine'),
        repoUrl: z =>
          z
            .string()
            .describe(
              'Repository as the RepoUrlPicker writes it, `host?owner=…&repo=…`. Default: the local repository',
            )
            .optional(),
        branch: z =>
          z
            .string()
            .describe('Branch that the engine follows. Default: main')
            .optional(),
        clusters: z =>
          z
            .array(
              z.object({
                name: z.string(),
                environments: z
                  .array(z.string())
                  .describe('Environments that the cluster hosts'),
                region: z.string(),
                provider: z.string(),
                kubernetesVersion: z.string(),
                server: z
                  .string()
                  .describe(
                    'Address of the API server as the engine reaches it',
                  )
                  .optional(),
              }),
            )
            .describe(
              'Clusters and the environments on them, from which the environments of the platform follow',
            ),
        tenant: z =>
          z
            .object({ name: z.string(), owner: z.string() })
            .describe('First team on the platform'),
        app: z =>
          z
            .object({
              name: z.string(),
              image: z.string(),
              port: z.number(),
              replicas: z.number().optional(),
            })
            .describe('First app of that team'),
      },
      output: {
        intent: z =>
          z.record(z.any()).describe('The intent, as platform.yaml holds it'),
      },
    },
    async handler(ctx) {
      const { repoUrl, branch = 'main', ...answers } = ctx.input;
      const url = repoUrl
        ? remoteUrl(repoUrl, options.integrations)
        : options.repositories.engineUrl({
            name: answers.name,
            engine: answers.engine,
          });
      const intent = parseIntentInput(
        intentFromAnswers({ answers, repository: { url, branch } }),
        'What was answered',
      );
      const { environments, clusters } = intent.spec;
      ctx.logger.info(
        `Designed ${intent.metadata.name}: ${
          clusters.length
        } cluster(s), environments ${environments
          .map(environment => environment.name)
          .join(' → ')}, read by ${answers.engine} from ${url}`,
      );
      ctx.output('intent', { ...intent });
    },
  });
}

function remoteUrl(
  repoUrl: string,
  integrations: ScmIntegrationRegistry,
): string {
  const { host, owner, repo } = parseRepoUrl(repoUrl, integrations);
  if (!owner) {
    throw new InputError(
      `repoUrl names no owner: use ${host}?owner=<owner>&repo=${repo}`,
    );
  }
  return `https://${host}/${owner}/${repo}.git`;
}
