import type { ClusterDetail } from '@kubernetes-architect/plugin-kubernetes-architect-common';
import { useTexts } from '../translation';
import { EmptyNotice, unknownText } from '../ui';

/** In place of a list that could not be read: why, so that nobody takes it for empty. */
export function UnknownList(props: {
  detail: ClusterDetail;
  /** Kinds that the list is made of. */
  kinds: readonly string[];
}) {
  const t = useTexts();
  const { detail, kinds } = props;
  const reasons = detail.unknownKinds.filter(unknown =>
    kinds.includes(unknown.kind),
  );
  return (
    <EmptyNotice
      title={t('common.unknown')}
      text={reasons.map(unknown => unknownText(unknown, t)).join('; ')}
    />
  );
}
