import { makeStyles } from '@material-ui/core/styles';
import type { ReactNode } from 'react';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: theme.spacing(2),
    boxSizing: 'border-box',
    width: '100%',
    minWidth: 0,
    padding: theme.spacing(0, 2.5, 4),
    fontFamily: theme.typography.fontFamily,
    color: theme.palette.text.primary,
  },
}));

/** The area below the header of a page: one column, one rhythm. */
export function PageBody(props: { children: ReactNode }) {
  const classes = useStyles();
  return <div className={classes.root}>{props.children}</div>;
}
