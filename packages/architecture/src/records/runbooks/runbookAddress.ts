import type { PlatformModel } from '../../model/PlatformModel';
import { RECORDS_FOLDER } from '../RecordContext';

/**
 * Runbooks that alerts lead to.
 *
 * @public
 */
export type AlertRunbook =
  | 'app-failing'
  | 'capacity-shortage'
  | 'certificate-expiry'
  | 'delivery-stuck';

/** Host and path of a repository, by web or SSH. */
const REPOSITORY =
  /^(?:https:\/\/|ssh:\/\/(?:[^@/]+@)?|[^@/]+@)([^/:]+)(?::\d+)?[/:](.+?)(?:\.git)?\/?$/;

/**
 * Where people read a runbook of the repository in a browser: the page as
 * GitHub shows it, or GitLab. Absent where the address of the repository
 * does not tell.
 *
 * @public
 */
export function runbookAddress(
  { choices, delivery }: Pick<PlatformModel, 'choices' | 'delivery'>,
  runbook: AlertRunbook,
): string | undefined {
  const { branch, url } = delivery.repository;
  const [, host, path] = REPOSITORY.exec(url) ?? [];
  if (host === undefined || path === undefined) return undefined;
  const isGitLab =
    choices['ci-pipeline'] === 'gitlab-ci' || host.includes('gitlab');
  return `https://${host}/${path}/${
    isGitLab ? '-/blob' : 'blob'
  }/${branch}/${RECORDS_FOLDER}/runbooks/${runbook}.md`;
}
