import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import type { Theme } from '@material-ui/core/styles';
import { toneColors } from '@kubernetes-architect/plugin-kubernetes-architect-react';
import type { StatusTone } from '@kubernetes-architect/plugin-kubernetes-architect-react';
import type { ReactNode } from 'react';

const useStyles = makeStyles<Theme, { tone: StatusTone }>(theme => ({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(1, 2),
    padding: theme.spacing(1, 1.5),
    borderRadius: 6,
    borderLeft: ({ tone }) => `3px solid ${toneColors(theme, tone).foreground}`,
    backgroundColor: ({ tone }) => toneColors(theme, tone).background,
    color: theme.palette.text.primary,
  },
  text: { flex: '1 1 280px', minWidth: 0, overflowWrap: 'anywhere' },
  title: { fontWeight: 600, fontSize: 14, lineHeight: '20px' },
  body: { fontSize: 13, lineHeight: '20px', margin: 0 },
}));

/** Something a reader should know before the rest: what, why, and what to do. */
export function Notice(props: {
  tone: StatusTone;
  title: string;
  children?: ReactNode;
  action?: ReactNode;
  /** `alert` speaks up at once; `status` waits for a pause. */
  role?: 'alert' | 'status' | 'note';
}) {
  const classes = useStyles({ tone: props.tone });
  return (
    <div className={classes.root} role={props.role ?? 'status'}>
      <div className={classes.text}>
        <Typography component="p" className={classes.title}>
          {props.title}
        </Typography>
        {props.children && <div className={classes.body}>{props.children}</div>}
      </div>
      {props.action}
    </div>
  );
}
