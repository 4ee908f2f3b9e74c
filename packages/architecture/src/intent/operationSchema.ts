import { z } from 'zod';

/** Five fields of cron: numbers, lists, ranges, steps and names of days and months. */
const CRON = /^([A-Za-z0-9*,/-]+ ){4}[A-Za-z0-9*,/-]+$/;

/** Name of the time zone database, such as `Europe/Berlin`. */
const TIME_ZONE = /^[A-Za-z][A-Za-z0-9_+-]*(\/[A-Za-z0-9_+-]+){0,2}$/;

/** A time in which production may, or may not, change. */
export const syncWindowSchema = z.strictObject({
  kind: z
    .enum(['allow', 'deny'])
    .describe('Whether production changes only then, or not then.'),
  schedule: z
    .string()
    .max(100)
    .regex(CRON, 'must be five fields of cron such as "0 8 * * 1-5"')
    .describe('When it begins, as cron.'),
  duration: z
    .string()
    .regex(/^[1-9][0-9]{0,3}[mh]$/, 'must be minutes or hours such as 8h')
    .describe('How long it lasts.'),
  timeZone: z
    .string()
    .max(60)
    .regex(TIME_ZONE, 'must be a time zone such as Europe/Berlin')
    .optional()
    .describe('Time zone of the schedule. Default: UTC.'),
});

/** Where the engine says that a delivery failed. */
export const notificationsSchema = z
  .strictObject({
    service: z
      .enum(['slack', 'teams', 'webhook'])
      .describe('What takes the message.'),
    channel: z
      .string()
      .max(80)
      .regex(/^[A-Za-z0-9_-]+$/, 'must be the name of a channel, without "#"')
      .optional()
      .describe('Channel of Slack.'),
  })
  .describe(
    'Where people hear that a delivery failed. Default: Alertmanager where it is an add-on, else nowhere. The token or address is in a Secret beside the engine and never here.',
  );
