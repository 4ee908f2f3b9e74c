import { makeStyles, useTheme } from '@material-ui/core/styles';
import type { Theme } from '@material-ui/core/styles';
import { toneColors } from '@kubernetes-architect/plugin-kubernetes-architect-react';

const useStyles = makeStyles(theme => ({
  part: { fontWeight: 600 },
  quiet: { color: theme.palette.text.secondary },
}));

/** A part and its whole, `3 / 4`, coloured when it is not as it should be. */
export function Fraction(props: {
  part: number | undefined;
  whole: number | undefined;
  /** Written when either is unknown. */
  unknown: string;
  /** Whether the part should be everything (ready nodes) or nothing (problems). */
  good?: 'all' | 'none';
}) {
  const { part, whole, unknown, good = 'all' } = props;
  const classes = useStyles();
  const theme = useTheme<Theme>();
  if (part === undefined || whole === undefined) {
    return <span className={classes.quiet}>{unknown}</span>;
  }
  const fine = good === 'all' ? part === whole : part === 0;
  const color = fine ? undefined : toneColors(theme, 'warning').foreground;
  return (
    <span style={{ whiteSpace: 'nowrap' }}>
      <span className={fine ? undefined : classes.part} style={{ color }}>
        {part}
      </span>
      <span className={classes.quiet}> / {whole}</span>
    </span>
  );
}
