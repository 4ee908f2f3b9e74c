import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import Skeleton from '@material-ui/lab/Skeleton';
import type { ClusterDetail } from '@kubernetes-architect/plugin-kubernetes-architect-common';
import { StatusLabel } from '@kubernetes-architect/plugin-kubernetes-architect-react';
import { useNow } from '../format';
import { Freshness } from '../ui';

const useStyles = makeStyles(theme => ({
  root: { display: 'grid', gap: theme.spacing(0.5) },
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(0.5, 1.5),
    minHeight: 32,
  },
  name: {
    fontSize: 24,
    fontWeight: 600,
    lineHeight: '32px',
    overflowWrap: 'anywhere',
  },
  facts: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(0.5, 2),
    minHeight: 20,
    fontSize: 13,
    lineHeight: '20px',
    color: theme.palette.text.secondary,
    fontVariantNumeric: 'tabular-nums',
  },
}));

/** Which cluster it is, how it is, and how old that is. */
export function ClusterHeading(props: {
  name: string;
  detail: ClusterDetail | undefined;
}) {
  const { name, detail } = props;
  const classes = useStyles();
  const now = useNow();
  const facts = detail && [
    detail.title === name ? undefined : detail.title,
    detail.version && `Kubernetes ${detail.version}`,
    detail.environment,
    detail.region,
    detail.provider,
  ];
  return (
    <header className={classes.root}>
      <div className={classes.line}>
        <Typography component="h2" className={classes.name}>
          {name}
        </Typography>
        {detail && (
          <StatusLabel
            status={detail.state}
            stale={detail.staleness === 'stale'}
          />
        )}
        {detail && <Freshness observation={detail} now={now} />}
      </div>
      <div className={classes.facts}>
        {facts ? (
          facts.filter(Boolean).map(fact => <span key={fact}>{fact}</span>)
        ) : (
          <Skeleton variant="text" width={240} />
        )}
      </div>
    </header>
  );
}
