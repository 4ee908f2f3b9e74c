import Tooltip from '@material-ui/core/Tooltip';
import { makeStyles } from '@material-ui/core/styles';
import { Link } from '@backstage/core-components';
import { useArchitectLinks } from '../links';
import { ClusterGlance } from './ClusterGlance';
import type { FleetRow } from './FleetRow';

const ENTER_DELAY_MS = 350;

const useStyles = makeStyles(theme => ({
  root: { display: 'inline-grid', minWidth: 0 },
  name: { fontWeight: 600, fontSize: 14 },
  title: {
    fontSize: 12,
    lineHeight: '16px',
    color: theme.palette.text.secondary,
  },
  glance: {
    maxWidth: 360,
    padding: 0,
    backgroundColor: 'transparent',
  },
}));

/** The name of a cluster as the way to its page, with its worst problems on hover and focus. */
export function ClusterName(props: { row: FleetRow }) {
  const { row } = props;
  const classes = useStyles();
  const to = useArchitectLinks().cluster(row.name);
  const name = to ? (
    <Link to={to} className={classes.name}>
      {row.name}
    </Link>
  ) : (
    <span className={classes.name}>{row.name}</span>
  );
  return (
    <span className={classes.root}>
      {row.summary ? (
        <Tooltip
          classes={{ tooltip: classes.glance }}
          placement="bottom-start"
          enterDelay={ENTER_DELAY_MS}
          enterNextDelay={ENTER_DELAY_MS}
          title={<ClusterGlance summary={row.summary} />}
        >
          <span>{name}</span>
        </Tooltip>
      ) : (
        name
      )}
      {row.title && row.title !== row.name && (
        <span className={classes.title}>{row.title}</span>
      )}
    </span>
  );
}
