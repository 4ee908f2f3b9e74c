import { z } from 'zod';
import { dnsLabel } from '../names';
import { memoryQuantity } from '../quantitySchema';

/** Volume of each replica. */
export const storageSchema = z
  .strictObject({
    size: memoryQuantity(
      'Size of the volume of each replica, for example "20Gi". Kubernetes does not let a StatefulSet change it.',
    ),
    mountPath: z
      .string()
      .max(200)
      .regex(
        /^(\/[A-Za-z0-9_][A-Za-z0-9._-]*)+$/,
        'must be an absolute path such as /var/lib/data',
      )
      .describe('Folder of the container that the volume becomes.'),
    storageClassName: dnsLabel({
      maxLength: 63,
      description:
        'Storage class of the volume. Default: the default class of the cluster.',
    }).optional(),
  })
  .describe('Volume of each replica.');
