import type { ImageSigner } from './PoliciesModel';

/** Host and first folder of the address of a repository, by web or SSH. */
const ADDRESS =
  /^(?:https?:\/\/|ssh:\/\/(?:[^@/]+@)?|[^@/:]+@)([A-Za-z0-9.-]+)(?::[0-9]+)?[/:]([A-Za-z0-9._~-]+)\//;

/** Issuer of the identities of workflows, as GitHub documents it. */
const GITHUB_ISSUER = 'https://token.actions.githubusercontent.com';

function escapeExpression(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/**
 * The pipelines beside the repository: on GitHub the workflows of the same
 * owner, elsewhere the pipelines of the same group of a GitLab that issues its
 * own identities.
 *
 * Sources: https://docs.github.com/actions/reference/security/oidc and
 * https://docs.gitlab.com/ci/yaml/signing_examples/
 */
export function defaultSigners(repository: string): ImageSigner[] {
  const [, host, owner] = ADDRESS.exec(repository) ?? [];
  if (!host || !owner) return [];
  const group = `https://${host}/${owner}`;
  return host === 'github.com'
    ? [
        {
          issuer: GITHUB_ISSUER,
          subject: `^${escapeExpression(
            group,
          )}/[^/]+/\\.github/workflows/[^/@]+@refs/heads/main$`,
        },
      ]
    : [
        {
          issuer: `https://${host}`,
          subject: `^${escapeExpression(
            group,
          )}/.+//\\.gitlab-ci\\.yml@refs/heads/main$`,
        },
      ];
}
