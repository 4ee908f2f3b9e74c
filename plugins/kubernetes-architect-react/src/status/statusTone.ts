import type { Theme } from '@material-ui/core/styles';
import type { Status } from './Status';

/**
 * The five colours that carry a meaning.
 *
 * @public
 */
export type StatusTone = 'ok' | 'busy' | 'warning' | 'critical' | 'neutral';

const TONE_OF_STATUS: Readonly<Record<Status, StatusTone>> = {
  unreachable: 'critical',
  unhealthy: 'critical',
  failed: 'critical',
  degraded: 'warning',
  missing: 'warning',
  progressing: 'busy',
  unknown: 'neutral',
  notConnected: 'neutral',
  suspended: 'neutral',
  completed: 'ok',
  healthy: 'ok',
};

/**
 * Foreground and background of a tone. The foreground has a contrast of at least 4.5 to 1 on the background and on the paper
 * of Backstage's light and dark themes.
 *
 * @public
 */
export interface ToneColors {
  foreground: string;
  background: string;
}

const LIGHT: Readonly<Record<StatusTone, ToneColors>> = {
  ok: { foreground: '#17663a', background: '#e5f4eb' },
  busy: { foreground: '#0b5cad', background: '#e4effb' },
  warning: { foreground: '#875200', background: '#fdf1dc' },
  critical: { foreground: '#b3261e', background: '#fdeae8' },
  neutral: { foreground: '#515b69', background: '#eef0f3' },
};

const DARK: Readonly<Record<StatusTone, ToneColors>> = {
  ok: { foreground: '#86d9a5', background: '#1d3a29' },
  busy: { foreground: '#8fc1f7', background: '#1c334b' },
  warning: { foreground: '#f2c069', background: '#463410' },
  critical: { foreground: '#ff9c93', background: '#4c2421' },
  neutral: { foreground: '#b9c0cb', background: '#3a3f47' },
};

/**
 * The tone of a status.
 *
 * @public
 */
export function toneOf(status: Status): StatusTone {
  return TONE_OF_STATUS[status];
}

/**
 * The colours of a tone in a theme.
 *
 * @public
 */
export function toneColors(theme: Theme, tone: StatusTone): ToneColors {
  return theme.palette.type === 'dark' ? DARK[tone] : LIGHT[tone];
}
