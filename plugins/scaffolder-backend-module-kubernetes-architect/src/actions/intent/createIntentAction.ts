import type { ScmIntegrationRegistry } from '@backstage/integration';
import { createTemplateAction } from '@backstage/plugin-scaffolder-node';
import { languages } from '@kubernetes-architect/architecture';
import type { LocalRepositories } from '../../localGit';
import { companionRepositories } from './companionRepositories';
import { intentExamples } from './createIntentAction.examples';
import { describeDesign } from './describeDesign';
import { engineRepository } from './engineRepository';
import { parseAnswers } from './parseAnswers';
import { APP_KINDS } from './PlatformAnswers';

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
        language: z =>
          z
            .enum(languages)
            .describe('Language of the records. Default: English')
            .optional(),
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
        private: z =>
          z
            .boolean()
            .describe(
              'Whether the repositories are private, so that the engine needs credentials to read them. Default: false',
            )
            .optional(),
        layout: z =>
          z
            .enum(['mono', 'multi', 'per-team'])
            .describe(
              'How the tree is cut into repositories: one; fleet, infrastructure and apps; or those with the apps of each team apart. Default: as decided, else mono',
            )
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
            .object({
              name: z.string(),
              owner: z.string(),
              clusters: z
                .array(z.string())
                .describe('Clusters that no other team may use. Default: none')
                .optional(),
            })
            .describe('First team on the platform'),
        app: z =>
          z
            .object({
              name: z.string(),
              image: z.string(),
              kind: z
                .enum(APP_KINDS)
                .describe('What the app does. Default: web')
                .optional(),
              port: z
                .number()
                .describe('For web, stateful and inference')
                .optional(),
              replicas: z
                .number()
                .describe('For all kinds but cron and job')
                .optional(),
              schedule: z
                .string()
                .describe('For cron, as cron writes it')
                .optional(),
              storage: z
                .object({
                  size: z.string().optional(),
                  mountPath: z.string().optional(),
                })
                .describe('For stateful')
                .optional(),
              model: z
                .object({
                  name: z.string().optional(),
                  uri: z.string().optional(),
                })
                .describe('For inference')
                .optional(),
            })
            .describe(
              'First app of that team. What its kind does not look at is left out',
            ),
        requirements: z =>
          z
            .record(z.any())
            .describe(
              'Answers from which the decisions are made, as spec.requirements of platform.yaml. Default: nothing is decided',
            )
            .optional(),
        pins: z =>
          z
            .array(
              z.object({
                choice: z
                  .string()
                  .describe('<decision>/<option>, such as cni/cilium'),
                reason: z
                  .string()
                  .describe('Why; the decision record keeps it'),
              }),
            )
            .describe(
              'Decisions that people made themselves. They need requirements',
            )
            .optional(),
        addons: z =>
          z
            .array(
              z.object({
                name: z.string().describe('Name in the catalogue'),
                acceptUnconfirmed: z
                  .boolean()
                  .describe('Take a version that nobody has confirmed')
                  .optional(),
                acceptRetired: z
                  .boolean()
                  .describe('Take what gets no fixes any more')
                  .optional(),
              }),
            )
            .describe('Add-ons beside those that follow from the decisions')
            .optional(),
        operators: z =>
          z
            .array(
              z.object({
                name: z.string(),
                owner: z.string(),
                group: z.string().describe('API group of the kinds: a domain'),
                version: z.string().describe('Version of the kinds'),
                image: z.string(),
                environments: z
                  .array(z.string())
                  .describe('Names. Default: all')
                  .optional(),
                kinds: z.array(
                  z.object({
                    kind: z.string(),
                    plural: z.string().optional(),
                    scope: z.string().optional(),
                    description: z.string().optional(),
                    fields: z
                      .array(z.record(z.any()))
                      .describe(
                        'As in spec.operators of platform.yaml. What its type does not look at is left out',
                      ),
                  }),
                ),
              }),
            )
            .describe('Operators of your own, of which a scaffold is made')
            .optional(),
      },
      output: {
        intent: z =>
          z.record(z.any()).describe('The intent, as platform.yaml holds it'),
        fleetFolder: z =>
          z
            .string()
            .describe(
              'Folder of the rendered tree that becomes the repository: fleet where there are several, else .',
            ),
        companions: z =>
          z
            .record(
              z.object({
                name: z.string().describe('Name of the local repository'),
                folder: z.string().describe('Folder of the rendered tree'),
                repoUrl: z
                  .string()
                  .describe('As repoUrl; absent for a local repository')
                  .optional(),
              }),
            )
            .describe(
              'The repositories infrastructure and apps, where there are several',
            )
            .optional(),
      },
    },
    async handler(ctx) {
      const intent = parseAnswers({
        answers: ctx.input,
        repository: engineRepository(ctx.input, options),
      });
      ctx.logger.info(describeDesign(intent));
      const companions = companionRepositories({
        intent,
        repoUrl: ctx.input.repoUrl,
      });
      ctx.output('intent', { ...intent });
      ctx.output('fleetFolder', companions ? 'fleet' : '.');
      if (companions) ctx.output('companions', companions);
    },
  });
}
