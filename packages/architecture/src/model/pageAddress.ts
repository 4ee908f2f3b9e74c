import type { GitSource } from './gitSource';
import type { PlatformModel } from './PlatformModel';

/** Host and path of a repository, by web or SSH. */
const REPOSITORY =
  /^(?:https:\/\/|ssh:\/\/(?:[^@/]+@)?|[^@/]+@)([^/:]+)(?::\d+)?[/:](.+?)(?:\.git)?\/?$/;

/**
 * Where people read a file of a repository in a browser: as GitHub shows it,
 * or GitLab. Absent where the address of the repository does not tell.
 *
 * @public
 */
export function pageAddress(
  { choices }: Pick<PlatformModel, 'choices'>,
  { repoURL, targetRevision }: GitSource,
  path: string,
): string | undefined {
  const [, host, repository] = REPOSITORY.exec(repoURL) ?? [];
  if (host === undefined || repository === undefined) return undefined;
  const isGitLab =
    choices['ci-pipeline'] === 'gitlab-ci' || host.includes('gitlab');
  return `https://${host}/${repository}/${
    isGitLab ? '-/blob' : 'blob'
  }/${targetRevision}/${path}`;
}
