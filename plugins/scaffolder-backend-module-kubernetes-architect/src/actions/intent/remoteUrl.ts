import { InputError } from '@backstage/errors';
import type { ScmIntegrationRegistry } from '@backstage/integration';
import { parseRepoUrl } from '@backstage/plugin-scaffolder-node';

/** The address from which an engine reads the repository that a RepoUrlPicker wrote. */
export function remoteUrl(
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
