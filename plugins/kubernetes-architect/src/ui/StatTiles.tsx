import Paper from '@material-ui/core/Paper';
import { makeStyles, useTheme } from '@material-ui/core/styles';
import type { Theme } from '@material-ui/core/styles';
import Skeleton from '@material-ui/lab/Skeleton';
import { toneColors } from '@kubernetes-architect/plugin-kubernetes-architect-react';
import type { StatusTone } from '@kubernetes-architect/plugin-kubernetes-architect-react';

const useStyles = makeStyles(theme => ({
  root: {
    margin: 0,
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(132px, 1fr))',
    overflow: 'hidden',
  },
  tile: {
    display: 'flex',
    flexDirection: 'column-reverse',
    justifyContent: 'flex-end',
    gap: 2,
    padding: theme.spacing(1.5, 2),
    // A hairline to the right and below; at the edges it falls under the frame.
    boxShadow: `1px 0 0 ${theme.palette.divider}, 0 1px 0 ${theme.palette.divider}`,
  },
  label: {
    fontSize: 12,
    lineHeight: '16px',
    color: theme.palette.text.secondary,
  },
  value: {
    margin: 0,
    height: 28,
    fontSize: 20,
    fontWeight: 600,
    lineHeight: '28px',
    fontVariantNumeric: 'tabular-nums',
    whiteSpace: 'nowrap',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
  },
  part: { fontSize: 13, fontWeight: 400, color: theme.palette.text.secondary },
}));

/** One number with its name. */
export interface Stat {
  label: string;
  /** `undefined` while it is being loaded. */
  value: string | number | undefined;
  /** Written smaller behind the value: `of 42`. */
  part?: string;
  /** Colours the value, when it means something good or bad. */
  tone?: StatusTone;
}

/** A row of numbers that keeps its height while they are loaded. */
export function StatTiles(props: { label: string; stats: readonly Stat[] }) {
  const classes = useStyles();
  const theme = useTheme<Theme>();
  return (
    <Paper
      variant="outlined"
      component="dl"
      className={classes.root}
      aria-label={props.label}
    >
      {props.stats.map(({ label, value, part, tone }) => (
        <div key={label} className={classes.tile}>
          <dd
            className={classes.value}
            style={tone && { color: toneColors(theme, tone).foreground }}
          >
            {value === undefined ? (
              <Skeleton variant="text" width={48} />
            ) : (
              <>
                {value} {part && <span className={classes.part}>{part}</span>}
              </>
            )}
          </dd>
          <dt className={classes.label}>{label}</dt>
        </div>
      ))}
    </Paper>
  );
}
