import { z } from 'zod';

const minutes = z.number().min(0).max(100_000);

/** A day as year-month-day. */
const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, 'must be a day such as 2026-11-21');

/**
 * What is known of backup and recovery. Every part may be left out, and what
 * is left out stays unknown.
 *
 * @public
 */
export const recoverySchema = z
  .strictObject({
    backup: z
      .strictObject({
        intervalMinutes: minutes.describe('Time from one backup to the next.'),
        durationMinutes: minutes.describe(
          'Time from the start of a backup until it is complete.',
        ),
        region: z
          .string()
          .max(63)
          .optional()
          .describe('Region in which the backups are kept.'),
      })
      .optional()
      .describe('Schedule of the backups.'),
    dataGigabytes: z
      .number()
      .min(0)
      .max(10_000_000)
      .optional()
      .describe('Data to restore, in gigabytes of 10^9 bytes; 0 for none.'),
    restoreMegabitsPerSecond: z
      .number()
      .positive()
      .max(10_000_000)
      .optional()
      .describe('Rate at which a restore reads the backups.'),
    provisioningMinutes: minutes
      .optional()
      .describe('Time until a new cluster is ready for the GitOps engine.'),
    gitopsObjects: z
      .number()
      .int()
      .min(0)
      .max(10_000_000)
      .optional()
      .describe('Objects that the GitOps engine creates anew.'),
    gitopsObjectsPerMinute: z
      .number()
      .positive()
      .max(1_000_000)
      .optional()
      .describe('Objects that the GitOps engine creates in a minute.'),
    lastDrill: z
      .strictObject({
        date: day.describe('Day of the last restore drill.'),
        minutes: minutes.describe(
          'Time that people needed in it: to notice, to decide, and to switch over.',
        ),
      })
      .optional()
      .describe('The last time that recovery was tried.'),
  })
  .describe('What is known of backup and recovery.');

/** @public */
export type RecoveryFacts = z.infer<typeof recoverySchema>;
