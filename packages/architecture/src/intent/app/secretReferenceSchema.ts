import { z } from 'zod';
import { dnsLabel } from '../names';

/** A secret that an app reads. It is named here, never written. */
export const secretReferenceSchema = z.strictObject({
  name: dnsLabel({
    maxLength: 20,
    description:
      'Unique name in the app. The Secret in the cluster is called <app>-<name>.',
  }),
  keys: z
    .array(
      z
        .string()
        .regex(
          /^[A-Za-z_][A-Za-z0-9_]{0,63}$/,
          'must be the name of a key: letters, digits and "_"',
        ),
    )
    .min(1, 'must name at least one key')
    .max(50)
    .describe('Keys that the app reads.'),
  remote: z
    .string()
    .max(200)
    .regex(
      /^[A-Za-z0-9][A-Za-z0-9._/-]*$/,
      'must be the path of an entry of the store, such as shop/web/database',
    )
    .optional()
    .describe(
      'Entry of the store. Default: <tenant>/<environment>/<app>/<name>.',
    ),
  as: z
    .enum(['files', 'variables'])
    .optional()
    .describe(
      'How the app reads the keys. Default: files below /etc/secrets/<name>, which are not inherited and follow a rotation.',
    ),
});
