import { alpha, makeStyles } from '@material-ui/core/styles';
import type { Theme } from '@material-ui/core/styles';
import { toneColors, toneOf } from '../status/statusTone';
import type { Status } from '../status/Status';

/** Styles of the two shapes on the canvas: a card, and an open container. */
export const useNodeStyles = makeStyles<
  Theme,
  { status: Status | undefined; selected: boolean }
>(theme => {
  const accent = (status: Status | undefined) =>
    status
      ? toneColors(theme, toneOf(status)).foreground
      : theme.palette.text.disabled;
  const quiet = (status: Status | undefined) =>
    !status || toneOf(status) === 'ok' || toneOf(status) === 'neutral';
  const line = theme.palette.type === 'dark' ? '#62676f' : '#c8ced6';
  const frame = (props: { status: Status | undefined; selected: boolean }) => {
    if (props.selected) {
      return theme.palette.primary.main;
    }
    return quiet(props.status) ? line : accent(props.status);
  };
  return {
    box: {
      width: '100%',
      height: '100%',
      boxSizing: 'border-box',
      borderRadius: 8,
      border: props => `1px solid ${frame(props)}`,
      boxShadow: ({ selected }) =>
        selected
          ? `0 0 0 2px ${alpha(theme.palette.primary.main, 0.45)}`
          : 'none',
      color: theme.palette.text.primary,
      fontFamily: theme.typography.fontFamily,
      textAlign: 'left',
    },
    card: {
      backgroundColor: theme.palette.background.paper,
      display: 'grid',
      gridTemplateColumns: '20px minmax(0, 1fr) auto',
      gridTemplateRows: '20px 20px',
      columnGap: 8,
      rowGap: 4,
      alignItems: 'center',
      alignContent: 'center',
      padding: '0 10px 0 12px',
      boxShadow: ({ selected }) =>
        selected
          ? `0 0 0 2px ${alpha(theme.palette.primary.main, 0.45)}`
          : '0 1px 2px rgba(15, 23, 42, 0.08)',
      borderStyle: ({ status }) =>
        status === 'missing' || status === 'notConnected' ? 'dashed' : 'solid',
    },
    group: {
      // What is wrong inside has its own frame; one around everything would say nothing.
      borderColor: ({ selected }) =>
        selected ? theme.palette.primary.main : line,
      backgroundColor:
        theme.palette.type === 'dark'
          ? 'rgba(0, 0, 0, 0.12)'
          : 'rgba(30, 64, 110, 0.035)',
    },
    header: {
      height: 44,
      display: 'flex',
      alignItems: 'center',
      gap: 8,
      padding: '0 8px 0 14px',
    },
    kindIcon: { fontSize: 18, color: theme.palette.text.secondary },
    name: {
      fontSize: 14,
      fontWeight: 600,
      lineHeight: '20px',
      overflow: 'hidden',
      textOverflow: 'ellipsis',
      whiteSpace: 'nowrap',
    },
    subtitle: {
      fontSize: 12,
      lineHeight: '20px',
      color: theme.palette.text.secondary,
      overflow: 'hidden',
      textOverflow: 'ellipsis',
      whiteSpace: 'nowrap',
    },
    headerSubtitle: { flex: '1 1 0', minWidth: 0 },
    statusIcon: {
      fontSize: 16,
      justifySelf: 'center',
      color: ({ status }) => accent(status),
    },
    statusText: {
      display: 'flex',
      alignItems: 'center',
      gap: 6,
      gridColumn: '2 / 4',
      minWidth: 0,
      fontSize: 12,
    },
    statusWord: { whiteSpace: 'nowrap', fontWeight: 500 },
    corner: { display: 'inline-flex', alignItems: 'center', gap: 4 },
    toggle: { padding: 2, '& svg': { fontSize: 20 } },
    handle: { opacity: 0, pointerEvents: 'none' },
  };
});
