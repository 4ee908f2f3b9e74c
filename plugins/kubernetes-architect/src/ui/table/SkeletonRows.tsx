import { makeStyles } from '@material-ui/core/styles';
import Skeleton from '@material-ui/lab/Skeleton';
import { useTexts } from '../../translation';

const ROWS = 6;

const useStyles = makeStyles(theme => ({
  row: {
    display: 'flex',
    alignItems: 'center',
    gap: theme.spacing(3),
    height: 53,
    padding: theme.spacing(0, 2),
    borderTop: `1px solid ${theme.palette.divider}`,
  },
  grow: { flex: 1 },
}));

/** The shape of a table before its rows are there. */
export function SkeletonRows(props: { what: string; rows?: number }) {
  const classes = useStyles();
  const t = useTexts();
  return (
    <div
      role="status"
      aria-busy="true"
      aria-label={t('common.loading', { what: props.what })}
    >
      {Array.from({ length: props.rows ?? ROWS }, (_, at) => (
        <div key={at} className={classes.row}>
          <Skeleton variant="text" width={160} />
          <Skeleton variant="text" className={classes.grow} />
          <Skeleton variant="text" width={80} />
        </div>
      ))}
    </div>
  );
}
