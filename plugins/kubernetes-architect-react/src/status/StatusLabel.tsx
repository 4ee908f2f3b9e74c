import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import type { Theme } from '@material-ui/core/styles';
import { kubernetesArchitectReactTranslationRef } from '../translation/translationRef';
import { StatusIcon } from './StatusIcon';
import { toneColors, toneOf } from './statusTone';
import type { Status } from './Status';

const useStyles = makeStyles<Theme, { status: Status }>(theme => ({
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
    color: ({ status }) => toneColors(theme, toneOf(status)).foreground,
    backgroundColor: ({ status }) =>
      toneColors(theme, toneOf(status)).background,
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
}) {
  const { status, label } = props;
  const classes = useStyles({ status });
  const { t } = useTranslationRef(kubernetesArchitectReactTranslationRef);
  return (
    <span className={classes.root}>
      <StatusIcon status={status} className={classes.icon} />
      {label ?? t(`status.${status}`)}
    </span>
  );
}
