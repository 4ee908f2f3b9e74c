import Paper from '@material-ui/core/Paper';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { useId } from './useId';
import type { ReactNode } from 'react';

const useStyles = makeStyles(theme => ({
  root: { minWidth: 0, overflow: 'hidden' },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: theme.spacing(1, 2),
    minHeight: 48,
    padding: theme.spacing(1, 2),
  },
  title: { fontSize: 15, fontWeight: 600, lineHeight: '24px' },
  body: { padding: theme.spacing(0, 2, 2) },
}));

/** A titled panel; a table goes to its edges, anything else keeps a margin. */
export function Section(props: {
  title: string;
  actions?: ReactNode;
  children: ReactNode;
  padded?: boolean;
}) {
  const classes = useStyles();
  const id = useId();
  return (
    <Paper
      component="section"
      variant="outlined"
      className={classes.root}
      aria-labelledby={id}
    >
      <div className={classes.head}>
        <Typography component="h3" id={id} className={classes.title}>
          {props.title}
        </Typography>
        {props.actions}
      </div>
      <div className={props.padded ? classes.body : undefined}>
        {props.children}
      </div>
    </Paper>
  );
}
