import type { ClusterError } from '@kubernetes-architect/plugin-kubernetes-architect-common';
import { ageOf, formatAge } from '../format';
import { useTexts } from '../translation';
import { Notice } from '../ui';

/** Why a cluster does not answer, and what to do about it. */
export function ClusterErrorNote(props: { error: ClusterError; now: number }) {
  const { error, now } = props;
  const t = useTexts();
  const age = ageOf(error.failedAt, now);
  return (
    <Notice tone="critical" role="note" title={error.message}>
      {error.remedy}
      {age !== undefined && ` (${t('freshness.ago', { age: formatAge(age) })})`}
    </Notice>
  );
}
