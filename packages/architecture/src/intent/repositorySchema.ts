import { z } from 'zod';

/** Web, SSH and local addresses; neither options, `ext::` helpers nor passwords. */
const REPOSITORY_URL =
  /^(https?:\/\/[A-Za-z0-9.:-]+\/[A-Za-z0-9._~/-]+|ssh:\/\/([A-Za-z0-9._-]+@)?[A-Za-z0-9.:-]+\/[A-Za-z0-9._~/-]+|[A-Za-z0-9._-]+@[A-Za-z0-9.-]+:[A-Za-z0-9._~][A-Za-z0-9._~/-]*|file:\/\/\/[A-Za-z0-9._/-]+)$/;

const MESSAGE =
  'must be an https://, ssh://, user@host:path or file:/// address without password, query or spaces';

/** Stands for the name of the team in the address of a repository for each team. */
export const TENANT_PLACEHOLDER = '{tenant}';

/** Address of a Git repository. */
export const repositoryUrl = z
  .string()
  .max(2048)
  .regex(REPOSITORY_URL, MESSAGE);

/** The other repositories of a tree that is cut into several. */
export const repositoriesSchema = z
  .strictObject({
    infrastructure: repositoryUrl
      .optional()
      .describe('Add-ons, policies and infrastructure code.'),
    apps: z
      .string()
      .max(2048)
      .refine(
        text =>
          REPOSITORY_URL.test(text.replaceAll(TENANT_PLACEHOLDER, 'tenant')),
        MESSAGE,
      )
      .optional()
      .describe(
        'Apps of the tenants. With a repository for each team, {tenant} stands for its name.',
      ),
  })
  .describe(
    'Addresses of the other repositories. Default: as the first one, with the part in its name.',
  );
