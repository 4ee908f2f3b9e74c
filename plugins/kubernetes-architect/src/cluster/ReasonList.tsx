import { makeStyles } from '@material-ui/core/styles';
import type { WorkloadReason } from '@kubernetes-architect/plugin-kubernetes-architect-common';
import { useTexts } from '../translation';

const useStyles = makeStyles(theme => ({
  root: {
    margin: 0,
    padding: 0,
    listStyle: 'none',
    display: 'grid',
    gap: theme.spacing(1.5),
  },
  code: { fontWeight: 600, fontSize: 14, lineHeight: '20px' },
  message: { fontSize: 13, lineHeight: '18px', overflowWrap: 'anywhere' },
  where: {
    fontSize: 12,
    lineHeight: '18px',
    color: theme.palette.text.secondary,
    overflowWrap: 'anywhere',
  },
}));

/** Why something is in its state. The messages come from the cluster and are shown as text only. */
export function ReasonList(props: { reasons: readonly WorkloadReason[] }) {
  const classes = useStyles();
  const t = useTexts();
  return (
    <ul className={classes.root}>
      {props.reasons.map(reason => (
        <li key={`${reason.code} ${reason.container} ${reason.message}`}>
          <div className={classes.code}>{reason.code}</div>
          <div className={classes.message}>{reason.message}</div>
          <div className={classes.where}>
            {[
              reason.pods > 0
                ? t('workload.pods', { count: reason.pods })
                : undefined,
              reason.container &&
                t('workload.container', { container: reason.container }),
              reason.examplePod &&
                t('workload.example', { pod: reason.examplePod }),
            ]
              .filter(Boolean)
              .join(' · ')}
          </div>
        </li>
      ))}
    </ul>
  );
}
