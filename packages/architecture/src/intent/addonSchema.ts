import { z } from 'zod';
import { MAX_LIST_LENGTH } from './limits';
import { dnsLabel } from './names';

/** An add-on that is asked for by name, beside those that follow from the decisions. */
export const addonSchema = z.strictObject({
  name: dnsLabel({
    maxLength: 40,
    description: 'Name in the catalogue of add-ons, for example cert-manager.',
  }),
  clusters: z
    .array(dnsLabel({ maxLength: 40, description: 'Name of a cluster.' }))
    .min(1, 'must name at least one cluster')
    .max(MAX_LIST_LENGTH)
    .optional()
    .describe('Clusters that get it. Default: all to which it applies.'),
  version: z
    .string()
    .regex(
      /^v?[0-9]+\.[0-9]+\.[0-9]+([-+][0-9A-Za-z.-]{1,60})?$/,
      'must be an exact version such as 1.21.1',
    )
    .optional()
    .describe('Exact version of the chart. Default: as in the catalogue.'),
  acceptUnconfirmed: z
    .literal(true)
    .optional()
    .describe(
      'Takes a version that nobody has confirmed in the chart repository.',
    ),
  acceptRetired: z
    .literal(true)
    .optional()
    .describe('Takes a component that gets no fixes any more.'),
});

/** @public */
export type AddonRequest = z.infer<typeof addonSchema>;
