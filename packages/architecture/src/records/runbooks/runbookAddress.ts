import { pageAddress } from '../../model/pageAddress';
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

/**
 * Where people read a runbook of the repository in a browser. Absent where the
 * address of the repository does not tell.
 *
 * @public
 */
export function runbookAddress(
  { choices, delivery }: Pick<PlatformModel, 'choices' | 'delivery'>,
  runbook: AlertRunbook,
): string | undefined {
  const { branch, url } = delivery.repository;
  return pageAddress(
    { choices },
    { repoURL: url, targetRevision: branch },
    `${RECORDS_FOLDER}/runbooks/${runbook}.md`,
  );
}
