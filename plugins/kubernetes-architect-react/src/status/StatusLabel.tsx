import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import type { Theme } from '@material-ui/core/styles';
import { kubernetesArchitectReactTranslationRef } from '../translation/translationRef';
import { StatusIcon } from './StatusIcon';
import { toneColors, toneOf } from './statusTone';
import type { Status } from './Status';
import type { StatusTone } from './statusTone';

const useStyles = makeStyles<Theme, { tone: StatusTone }>(theme => ({
  root: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: 5,
    height: 22,
    padding: '0 8px 0 6px',
    borderRadius: 11,
    fontSize: 12,
    fontWeight: 600,
    lineHeight: 1,
    whiteSpace: 'nowrap',
    color: ({ tone }) => toneColors(theme, tone).foreground,
    backgroundColor: ({ tone }) => toneColors(theme, tone).background,
  },
  icon: { fontSize: 14 },
}));

/**
 * A status as icon, word and colour.
 *
 * @public
 */
export function StatusLabel(props: {
  status: Status;
  /** Replaces the word of the status. */
  label?: string;
  /** It was so when last seen; whether it still is nobody knows, so it has no colour. */
  stale?: boolean;
}) {
  const { status, label, stale } = props;
  const classes = useStyles({ tone: stale ? 'neutral' : toneOf(status) });
  const { t } = useTranslationRef(kubernetesArchitectReactTranslationRef);
  const word = label ?? t(`status.${status}`);
  return (
    <span className={classes.root}>
      <StatusIcon status={status} className={classes.icon} />
      {stale ? t('status.last', { status: word }) : word}
    </span>
  );
}
