import { z } from 'zod';
import { encryptionKeySchema } from './encryptionKeySchema';
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
  encryptionKeys: z
    .array(encryptionKeySchema)
    .min(1, 'must name at least one key')
    .max(20)
    .optional()
    .describe(
      'Where the decision secrets is sops: keys that the secrets of this environment are encrypted for, each of which opens them. Public recipients of age, or names of keys in AWS KMS, Azure Key Vault or Google Cloud KMS.',
    ),
});
