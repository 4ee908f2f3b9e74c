import { z } from 'zod';
import { dnsLabel, textLine } from './names';

/** A step on the way to production, for example `dev`. */
export const environmentSchema = z.strictObject({
  name: dnsLabel({
    maxLength: 20,
    description:
      'Unique name, for example dev. It becomes a folder and the end of namespace names.',
  }),
  title: textLine({
    maxLength: 100,
    description: 'Name for people.',
  }).optional(),
  production: z
    .boolean()
    .optional()
    .describe(
      'Whether what runs here is kept when it is taken out of the repository. Default: true for the names prod and production.',
    ),
  promotesFrom: dnsLabel({
    maxLength: 20,
    description: 'Environment from which versions are promoted into this one.',
  }).optional(),
});
