import { z } from 'zod';

/** A Git branch name without the sequences that Git itself refuses. */
const BRANCH =
  /^(?!.*(\.\.|\/\/|@\{|\.lock$|\/\.))[A-Za-z0-9][A-Za-z0-9._/-]*$/;

/** Web, SSH and local addresses; neither options, `ext::` helpers nor passwords. */
const REPOSITORY_URL =
  /^(https?:\/\/[A-Za-z0-9.:-]+\/[A-Za-z0-9._~/-]+|ssh:\/\/([A-Za-z0-9._-]+@)?[A-Za-z0-9.:-]+\/[A-Za-z0-9._~/-]+|[A-Za-z0-9._-]+@[A-Za-z0-9.-]+:[A-Za-z0-9._~][A-Za-z0-9._~/-]*|file:\/\/\/[A-Za-z0-9._/-]+)$/;

/** Where the rendered repository lives and which engine reads it. */
export const deliverySchema = z
  .strictObject({
    engine: z
      .enum(['argocd', 'flux'])
      .describe('GitOps engine that brings the repository into the clusters.'),
    layout: z
      .enum(['mono'])
      .optional()
      .describe('How the tree is cut into repositories. Default: mono.'),
    repository: z
      .strictObject({
        url: z
          .string()
          .max(2048)
          .regex(
            REPOSITORY_URL,
            'must be an https://, ssh://, user@host:path or file:/// address without password, query or spaces',
          )
          .describe('Address from which the engine reads the repository.'),
        branch: z
          .string()
          .max(200)
          .regex(BRANCH, 'must be a Git branch name')
          .optional()
          .describe('Branch that the engine follows. Default: main.'),
      })
      .describe('Git repository that holds the rendered tree.'),
  })
  .describe('How the platform is delivered to its clusters.');
