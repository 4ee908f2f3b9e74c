import type { GitSource } from '@kubernetes-architect/architecture';

/** Label by which a maintainer asks for a preview; without it a pull request starts nothing. */
export const PREVIEW_LABEL = 'preview';

/** Seconds between two looks at the pull requests. */
const REQUEUE_SECONDS = 300;

/** Secret of Argo CD with a token that reads pull requests, which comes to be by hand. */
export const PULL_REQUEST_TOKEN = { secretName: 'pull-requests', key: 'token' };

/** Owner and name of a repository by its address, and who hosts it. */
function hostOf(url: string) {
  const [, host, path] =
    /^(?:https:\/\/|ssh:\/\/git@|git@)([^/:]+)(?::\d+)?[/:](.+?)(?:\.git)?$/.exec(
      url,
    ) ?? [];
  if (!host || !path) return undefined;
  const [owner, ...rest] = path.split('/');
  return { host, path, owner, repository: rest.join('/') };
}

/**
 * Finds the pull requests of a repository that carry the label:
 * https://argo-cd.readthedocs.io/en/stable/operator-manual/applicationset/Generators-Pull-Request/.
 */
export function pullRequests({ repoURL }: GitSource) {
  const found = hostOf(repoURL);
  if (!found) return undefined;
  const { host, path, owner, repository } = found;
  const common = { labels: [PREVIEW_LABEL], tokenRef: PULL_REQUEST_TOKEN };
  const isGitLab = host.includes('gitlab');
  return {
    pullRequest: {
      ...(isGitLab
        ? { gitlab: { api: `https://${host}`, project: path, ...common } }
        : {
            github: {
              ...(host !== 'github.com' && { api: `https://${host}/api/v3` }),
              owner,
              repo: repository,
              ...common,
            },
          }),
      requeueAfterSeconds: REQUEUE_SECONDS,
    },
  };
}
