import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles, useTheme } from '@material-ui/core/styles';
import type { Theme } from '@material-ui/core/styles';
import { STATUS_BY_URGENCY } from '../status/Status';
import { StatusIcon } from '../status/StatusIcon';
import { toneColors, toneOf } from '../status/statusTone';
import type { StatusSummary } from '../graph/rollUpStatus';
import { kubernetesArchitectReactTranslationRef } from '../translation/translationRef';

/** More would leave no room for the name. */
const MAX_SHOWN = 2;

const useStyles = makeStyles({
  root: {
    display: 'inline-flex',
    flex: 'none',
    gap: 8,
    fontSize: 12,
    fontWeight: 600,
    fontVariantNumeric: 'tabular-nums',
  },
  count: { display: 'inline-flex', alignItems: 'center', gap: 3 },
});

/** How many of what is inside are in which state, the worst first. */
export function StatusCounts(props: { summary: StatusSummary }) {
  const { counts } = props.summary;
  const classes = useStyles();
  const theme = useTheme<Theme>();
  const { t } = useTranslationRef(kubernetesArchitectReactTranslationRef);
  const present = STATUS_BY_URGENCY.filter(status => counts[status]);
  return (
    <span className={classes.root}>
      {present.slice(0, MAX_SHOWN).map(status => (
        <span
          key={status}
          className={classes.count}
          title={`${counts[status]} ${t(`status.${status}`)}`}
          style={{ color: toneColors(theme, toneOf(status)).foreground }}
        >
          <StatusIcon status={status} />
          {counts[status]}
        </span>
      ))}
    </span>
  );
}
