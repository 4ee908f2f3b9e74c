import { z } from 'zod';
import { isCanonicalCidr } from './cidr';

/** Smallest and largest network that every provider takes for machines, as prefix lengths. */
const PREFIX = { longest: 24, shortest: 8 };

function cidr(description: string) {
  return z
    .union([z.cidrv4()], 'must be a network of IPv4 such as 10.0.0.0/16')
    .refine(isCanonicalCidr, {
      message: 'must begin at the first address of the network',
      abort: true,
    })
    .describe(description);
}

/** A network out of which subnets are cut. */
function wideCidr(description: string) {
  return cidr(description).refine(
    value => {
      const length = Number(value.split('/')[1]);
      return length >= PREFIX.shortest && length <= PREFIX.longest;
    },
    {
      message: `must be between /${PREFIX.shortest} and /${PREFIX.longest}`,
    },
  );
}

/** Addresses and failure domains of a cluster that is made by the platform. */
export const clusterNetworkSchema = z
  .strictObject({
    cidr: wideCidr('Addresses of machines. Default: 10.0.0.0/16.').optional(),
    podCidr: wideCidr('Addresses of pods. Default: 10.244.0.0/16.').optional(),
    serviceCidr: wideCidr(
      'Addresses of Services. Default: 10.96.0.0/16.',
    ).optional(),
    zones: z
      .array(
        z
          .string()
          .regex(
            /^[a-z0-9]([-a-z0-9]{0,40}[a-z0-9])?$/,
            'must be a zone such as eu-central-1a, or 1 in Azure',
          ),
      )
      .min(1)
      .max(9)
      .optional()
      .describe('Failure domains of the region, by their name.'),
  })
  .describe('Network of the cluster, where the platform makes it.');

/** From where the API server is reached. */
export const clusterEndpointSchema = z
  .strictObject({
    private: z
      .boolean()
      .optional()
      .describe('Whether it is reached from its network. Default: true.'),
    publicCidrs: z
      .array(cidr('Network outside that may reach it.'))
      .max(50)
      .optional()
      .describe('Networks outside that may reach it. Default: none.'),
    host: z
      .string()
      .max(253)
      .regex(
        /^[a-z0-9]([-a-z0-9.]*[a-z0-9])?$/,
        'must be a host name or an address, without port',
      )
      .optional()
      .describe(
        'Name or address that all members of a control plane of your own share.',
      ),
  })
  .describe('From where the API server is reached.');
