import { z } from 'zod';
import { artifactSchema } from './artifactSchema';
import { repositoriesSchema, repositoryUrl } from './repositorySchema';
import { notificationsSchema, syncWindowSchema } from './operationSchema';

/** A Git branch name without the sequences that Git itself refuses. */
const BRANCH =
  /^(?!.*(\.\.|\/\/|@\{|\.lock$|\/\.))[A-Za-z0-9][A-Za-z0-9._/-]*$/;

/** Where the rendered repository lives and which engine reads it. */
export const deliverySchema = z
  .strictObject({
    engine: z
      .enum(['argocd', 'flux'])
      .describe('GitOps engine that brings the repository into the clusters.'),
    layout: z
      .enum(['mono', 'multi', 'per-team'])
      .optional()
      .describe(
        'How the tree is cut into repositories: one; fleet, infrastructure and apps; or those with the apps of each team apart. Default: as decided, else mono.',
      ),
    repository: z
      .strictObject({
        url: repositoryUrl.describe(
          'Address from which the engine reads the repository.',
        ),
        branch: z
          .string()
          .max(200)
          .regex(BRANCH, 'must be a Git branch name')
          .optional()
          .describe('Branch that the engine follows. Default: main.'),
        private: z
          .boolean()
          .optional()
          .describe(
            'Whether the repositories of the tree are read with credentials, which the README says how to give. Default: false.',
          ),
      })
      .describe(
        'Git repository that holds the rendered tree, or its fleet part.',
      ),
    repositories: repositoriesSchema.optional(),
    artifact: artifactSchema.optional(),
    syncWindows: z
      .array(syncWindowSchema)
      .max(50)
      .optional()
      .describe('When production may change. Default: always.'),
    notifications: notificationsSchema.optional(),
  })
  .describe('How the platform is delivered to its clusters.');
