import { createTheme } from '@material-ui/core/styles';
import { STATUS_BY_URGENCY, worseStatus } from './Status';
import { toneColors, toneOf } from './statusTone';

/** Relative luminance as WCAG 2 defines it. */
function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5]
    .map(at => parseInt(hex.slice(at, at + 2), 16) / 255)
    .map(c => (c <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

describe('Status', () => {
  it('takes the more urgent of two', () => {
    expect(worseStatus('healthy', 'degraded')).toBe('degraded');
    expect(worseStatus('unknown', undefined)).toBe('unknown');
    expect(worseStatus(undefined, undefined)).toBeUndefined();
  });

  it.each(['light', 'dark'] as const)(
    'is readable on its own ground and on paper in the %s theme',
    type => {
      const theme = createTheme({ palette: { type } });
      const paper = type === 'dark' ? '#424242' : '#ffffff';
      for (const status of STATUS_BY_URGENCY) {
        const { foreground, background } = toneColors(theme, toneOf(status));
        expect(contrast(foreground, background)).toBeGreaterThanOrEqual(4.5);
        expect(contrast(foreground, paper)).toBeGreaterThanOrEqual(4.5);
      }
    },
  );
});
