import Tooltip from '@material-ui/core/Tooltip';
import { makeStyles, useTheme } from '@material-ui/core/styles';
import type { Theme } from '@material-ui/core/styles';
import { toneColors } from '@kubernetes-architect/plugin-kubernetes-architect-react';
import type { StatusTone } from '@kubernetes-architect/plugin-kubernetes-architect-react';
import { useTexts } from '../translation';

const PERCENT = 100;
/** Requests beyond this share leave no room for a node that fails or a rollout that surges. */
const TIGHT_FROM = 0.8;
/** Requests beyond this share keep new pods from being placed. */
const FULL_FROM = 0.95;

const useStyles = makeStyles(theme => ({
  root: { display: 'grid', gap: 3, minWidth: 72 },
  figure: {
    fontVariantNumeric: 'tabular-nums',
    fontSize: 13,
    lineHeight: '16px',
    display: 'flex',
    justifyContent: 'space-between',
    gap: 8,
  },
  detail: { color: theme.palette.text.secondary, whiteSpace: 'nowrap' },
  track: {
    height: 4,
    borderRadius: 2,
    overflow: 'hidden',
    backgroundColor: theme.palette.type === 'dark' ? '#4a4f57' : '#dfe3e8',
  },
  fill: { height: '100%', borderRadius: 2 },
}));

/** A share of a resource in use: the number, a bar, and the amounts on hover or beside it. */
export function UsageBar(props: {
  /** Name of the resource, for screen readers. */
  label: string;
  /** 0 to 1 and beyond; `undefined` when unknown. */
  share: number | undefined;
  /** The amounts in words, e.g. `12 / 48 cores`. */
  detail: string | undefined;
  /** Writes the amounts beside the number instead of showing them on hover. */
  wide?: boolean;
}) {
  const { label, share, detail, wide } = props;
  const classes = useStyles();
  const theme = useTheme<Theme>();
  const t = useTexts();
  if (share === undefined) {
    return <span className={classes.detail}>{t('common.unknown')}</span>;
  }
  const percent = Math.round(share * PERCENT);
  const bar = (
    <div
      className={classes.root}
      role="meter"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={PERCENT}
      aria-valuenow={Math.min(percent, PERCENT)}
      aria-valuetext={`${percent} % (${detail})`}
    >
      <div className={classes.figure}>
        <span>{percent} %</span>
        {wide && <span className={classes.detail}>{detail}</span>}
      </div>
      <div className={classes.track}>
        <div
          className={classes.fill}
          style={{
            width: `${Math.min(percent, PERCENT)}%`,
            backgroundColor: toneColors(theme, toneOfShare(share)).foreground,
          }}
        />
      </div>
    </div>
  );
  return wide ? bar : <Tooltip title={detail ?? ''}>{bar}</Tooltip>;
}

function toneOfShare(share: number): StatusTone {
  if (share >= FULL_FROM) {
    return 'critical';
  }
  return share >= TIGHT_FROM ? 'warning' : 'busy';
}
