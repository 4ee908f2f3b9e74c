import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import { StatusLabel } from '../status/StatusLabel';
import { STATUS_BY_URGENCY } from '../status/Status';
import type { Status } from '../status/Status';
import { kubernetesArchitectReactTranslationRef } from '../translation/translationRef';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(1),
    margin: 0,
    padding: 0,
    listStyle: 'none',
  },
}));

/**
 * What the icons on the canvas mean; only those that occur.
 *
 * @public
 */
export function CanvasLegend(props: { statuses: ReadonlySet<Status> }) {
  const classes = useStyles();
  const { t } = useTranslationRef(kubernetesArchitectReactTranslationRef);
  return (
    <ul className={classes.root} aria-label={t('canvas.legend')}>
      {STATUS_BY_URGENCY.filter(status => props.statuses.has(status)).map(
        status => (
          <li key={status}>
            <StatusLabel status={status} />
          </li>
        ),
      )}
    </ul>
  );
}
