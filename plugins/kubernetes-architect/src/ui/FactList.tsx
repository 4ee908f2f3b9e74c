import { makeStyles } from '@material-ui/core/styles';
import type { ReactNode } from 'react';

const useStyles = makeStyles(theme => ({
  root: {
    margin: 0,
    display: 'grid',
    gridTemplateColumns: 'minmax(96px, max-content) minmax(0, 1fr)',
    gap: theme.spacing(1, 2),
    fontSize: 14,
    lineHeight: '20px',
  },
  label: { color: theme.palette.text.secondary },
  value: {
    margin: 0,
    overflowWrap: 'anywhere',
    fontVariantNumeric: 'tabular-nums',
  },
}));

/** Names with their values, one below the other; facts without a value are left out. */
export function FactList(props: {
  facts: ReadonlyArray<readonly [label: string, value: ReactNode]>;
}) {
  const classes = useStyles();
  return (
    <dl className={classes.root}>
      {props.facts
        .filter(([, value]) => value !== undefined && value !== '')
        .map(([label, value]) => [
          <dt key={`${label} name`} className={classes.label}>
            {label}
          </dt>,
          <dd key={label} className={classes.value}>
            {value}
          </dd>,
        ])}
    </dl>
  );
}
