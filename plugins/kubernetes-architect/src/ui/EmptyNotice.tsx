import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import type { ReactNode } from 'react';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'grid',
    justifyItems: 'center',
    gap: theme.spacing(1),
    padding: theme.spacing(3, 2, 4),
    textAlign: 'center',
  },
  title: { fontSize: 16, fontWeight: 600 },
  text: {
    maxWidth: 520,
    color: theme.palette.text.secondary,
    overflowWrap: 'anywhere',
  },
}));

/** Nothing to show, why, and what to do about it. */
export function EmptyNotice(props: {
  title: string;
  text?: string;
  action?: ReactNode;
}) {
  const classes = useStyles();
  return (
    <div className={classes.root} role="status">
      <Typography className={classes.title}>{props.title}</Typography>
      {props.text && (
        <Typography variant="body2" className={classes.text}>
          {props.text}
        </Typography>
      )}
      {props.action}
    </div>
  );
}
