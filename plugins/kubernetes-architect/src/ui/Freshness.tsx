import Tooltip from '@material-ui/core/Tooltip';
import { makeStyles, useTheme } from '@material-ui/core/styles';
import type { Theme } from '@material-ui/core/styles';
import FiberManualRecordIcon from '@material-ui/icons/FiberManualRecord';
import HistoryIcon from '@material-ui/icons/History';
import ReportProblemIcon from '@material-ui/icons/ReportProblem';
import type { Observation } from '@kubernetes-architect/plugin-kubernetes-architect-common';
import { toneColors } from '@kubernetes-architect/plugin-kubernetes-architect-react';
import { ageOf, formatAge } from '../format';
import { useTexts } from '../translation';

const JUST_NOW_MS = 10_000;

const useStyles = makeStyles(theme => ({
  root: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: 5,
    fontSize: 13,
    whiteSpace: 'nowrap',
    fontVariantNumeric: 'tabular-nums',
    '& svg': { fontSize: 14 },
  },
  dot: { '& svg': { fontSize: 10 } },
  inline: { display: 'inline-flex', gap: 5 },
  stacked: { display: 'inline-grid', lineHeight: '18px' },
  age: { color: theme.palette.text.secondary },
}));

/** How old a figure is, and whether it is live, recorded, or left over from before a failure. */
export function Freshness(props: {
  observation: Observation;
  now: number;
  /** Puts the age below the word, for narrow columns. */
  stacked?: boolean;
}) {
  const { observedAt, staleness } = props.observation;
  const classes = useStyles();
  const theme = useTheme<Theme>();
  const t = useTexts();
  const age = ageOf(observedAt, props.now) ?? 0;
  const when =
    age < JUST_NOW_MS
      ? t('freshness.now')
      : t('freshness.ago', { age: formatAge(age) });
  const time = new Date(observedAt).toLocaleString();
  const looks = {
    fresh: {
      icon: <FiberManualRecordIcon aria-hidden />,
      word: t('freshness.live'),
      hint: t('freshness.liveHint', { time }),
      color: toneColors(theme, 'ok').foreground,
    },
    recorded: {
      icon: <HistoryIcon aria-hidden />,
      word: t('freshness.recorded'),
      hint: t('freshness.recordedHint', { time }),
      color: theme.palette.text.secondary,
    },
    stale: {
      icon: <ReportProblemIcon aria-hidden />,
      word: t('freshness.stale'),
      hint: t('freshness.staleHint', { time }),
      color: toneColors(theme, 'warning').foreground,
    },
  }[staleness];
  return (
    <Tooltip title={looks.hint}>
      <span
        className={`${classes.root} ${
          staleness === 'fresh' ? classes.dot : ''
        }`}
        style={{ color: looks.color }}
      >
        {looks.icon}
        <span className={props.stacked ? classes.stacked : classes.inline}>
          {looks.word}
          <time className={classes.age} dateTime={observedAt}>
            {when}
          </time>
        </span>
      </span>
    </Tooltip>
  );
}
