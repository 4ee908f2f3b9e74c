import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import type { ReactNode } from 'react';

const useStyles = makeStyles(theme => ({
  title: {
    margin: theme.spacing(0, 0, 1),
    fontSize: 12,
    fontWeight: 600,
    lineHeight: '16px',
    color: theme.palette.text.secondary,
  },
}));

/** A titled part of the details. */
export function DrawerSection(props: { title: string; children: ReactNode }) {
  const classes = useStyles();
  return (
    <section>
      <Typography component="h3" className={classes.title}>
        {props.title}
      </Typography>
      {props.children}
    </section>
  );
}
