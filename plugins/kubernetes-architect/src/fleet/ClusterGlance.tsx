import Paper from '@material-ui/core/Paper';
import { makeStyles, useTheme } from '@material-ui/core/styles';
import type { Theme } from '@material-ui/core/styles';
import {
  StatusIcon,
  toneColors,
} from '@kubernetes-architect/plugin-kubernetes-architect-react';
import type { ClusterSummary } from '@kubernetes-architect/plugin-kubernetes-architect-common';
import { useTexts } from '../translation';
import { unknownText } from '../ui';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'grid',
    gap: theme.spacing(1),
    padding: theme.spacing(1.5),
    fontSize: 13,
    lineHeight: '18px',
    fontWeight: 400,
  },
  title: { fontSize: 12, fontWeight: 600, color: theme.palette.text.secondary },
  problem: {
    display: 'grid',
    gridTemplateColumns: '16px minmax(0, 1fr)',
    gap: 6,
    overflowWrap: 'anywhere',
  },
  icon: { fontSize: 15, marginTop: 1 },
}));

/** The worst of a cluster, to be seen without leaving the fleet. */
export function ClusterGlance(props: { summary: ClusterSummary }) {
  const { topProblems, problemCounts, unknownKinds } = props.summary;
  const classes = useStyles();
  const theme = useTheme<Theme>();
  const t = useTexts();
  const more =
    problemCounts.critical + problemCounts.warning - topProblems.length;
  return (
    <Paper elevation={6} className={classes.root}>
      <div className={classes.title}>
        {topProblems.length > 0 ? t('fleet.glance') : t('fleet.noProblems')}
      </div>
      {topProblems.map(({ severity, subject, reason }) => (
        <div
          key={`${subject.kind}/${subject.namespace}/${subject.name}/${reason}`}
          className={classes.problem}
        >
          <StatusIcon
            status={severity === 'critical' ? 'unhealthy' : 'degraded'}
            className={classes.icon}
            style={{ color: toneColors(theme, severity).foreground }}
          />
          <span>
            {[subject.namespace, subject.name].filter(Boolean).join('/')}:{' '}
            {reason}
          </span>
        </div>
      ))}
      {more > 0 && <div>{t('fleet.more', { number: `${more}` })}</div>}
      {unknownKinds.map(kind => (
        <div key={kind.resource} className={classes.problem}>
          <StatusIcon status="unknown" className={classes.icon} />
          <span>
            {kind.kind}: {unknownText(kind, t)}
          </span>
        </div>
      ))}
    </Paper>
  );
}
