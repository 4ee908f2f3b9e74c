import type { UnknownKind } from '@kubernetes-architect/plugin-kubernetes-architect-common';
import { useTexts } from '../translation';
import type { Texts } from '../translation';
import { Notice } from './Notice';

/** What could not be read of a cluster, with the permission that is missing. */
export function UnknownKinds(props: { kinds: readonly UnknownKind[] }) {
  const t = useTexts();
  if (props.kinds.length === 0) {
    return null;
  }
  return (
    <Notice tone="neutral" role="note" title={t('unknownKind.title')}>
      {props.kinds.map(kind => (
        <div key={kind.resource}>
          <strong>{kind.kind}</strong>: {unknownText(kind, t)}
        </div>
      ))}
      <div>{t('unknownKind.hint')}</div>
    </Notice>
  );
}

/** One sentence in place of what could not be read. */
export function unknownText(kind: UnknownKind, t: Texts): string {
  return kind.code === 'forbidden'
    ? t('unknownKind.missing', { resource: kind.resource })
    : t('unknownKind.failed', { message: kind.message });
}
