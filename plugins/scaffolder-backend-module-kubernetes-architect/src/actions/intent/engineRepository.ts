import type { ScmIntegrationRegistry } from '@backstage/integration';
import type { LocalRepositories } from '../../localGit';
import { remoteUrl } from './remoteUrl';

/** The repository as the engine reads it: the one that was picked, else the local one of the platform. */
export function engineRepository(
  answers: {
    name: string;
    engine: 'argocd' | 'flux';
    repoUrl?: string;
    branch?: string;
    private?: boolean;
  },
  {
    repositories,
    integrations,
  }: { repositories: LocalRepositories; integrations: ScmIntegrationRegistry },
): { url: string; branch: string; private?: boolean } {
  const { name, engine, repoUrl, branch = 'main' } = answers;
  return {
    url: repoUrl
      ? remoteUrl(repoUrl, integrations)
      : repositories.engineUrl({ name, engine }),
    branch,
    ...(answers.private && { private: true }),
  };
}
