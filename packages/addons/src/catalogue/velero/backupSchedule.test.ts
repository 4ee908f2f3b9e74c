import { cronFor } from './backupSchedule';

describe('cronFor', () => {
  it.each([
    [5, '*/5 * * * *'],
    [7.5, '*/5 * * * *'],
    [30, '*/30 * * * *'],
    [45, '*/30 * * * *'],
    [60, '15 * * * *'],
    [119, '15 * * * *'],
    [120, '15 */2 * * *'],
    [300, '15 */4 * * *'],
    [720, '15 */12 * * *'],
    [1439, '15 */12 * * *'],
    [1440, '15 2 * * *'],
    [10_000, '15 2 * * *'],
  ])('is at least as often as every %d minutes', (minutes, cron) => {
    expect(cronFor(minutes)).toBe(cron);
  });
});
