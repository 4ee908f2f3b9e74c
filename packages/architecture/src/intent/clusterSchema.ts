import { z } from 'zod';
import {
  controlPlaneSchema,
  nodePoolsSchema,
} from '../capacity/nodePoolSchema';
import {
  clusterEndpointSchema,
  clusterNetworkSchema,
} from './clusterNetworkSchema';
import { dnsLabel } from './names';
import { MAX_LIST_LENGTH } from './limits';

/** Label values of Kubernetes, without the empty one. */
const LABEL_VALUE = /^[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$/;

/** `https://host[:port]` of an API server. */
const SERVER_URL =
  /^https:\/\/[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?(:[0-9]{1,5})?(\/[A-Za-z0-9._~/-]*)?$/;

/** Providers whose name a cluster may carry as a label. */
export const CLUSTER_PROVIDERS = [
  'aws',
  'azure',
  'gcp',
  'openshift',
  'rancher',
  'vsphere',
  'bare-metal',
  'kind',
  'other',
] as const;

/** A Kubernetes cluster that is there, or that the platform makes, and hosts one or more environments. */
export const clusterSchema = z.strictObject({
  name: dnsLabel({
    maxLength: 40,
    description: 'Unique name. It becomes a folder.',
  }),
  environments: z
    .array(dnsLabel({ maxLength: 20, description: 'Name of an environment.' }))
    .min(1, 'must name at least one environment')
    .max(MAX_LIST_LENGTH)
    .describe('Environments that this cluster hosts.'),
  region: z
    .string()
    .regex(
      LABEL_VALUE,
      'must be a label value: letters, digits, "-", "_" and ".", at most 63',
    )
    .describe('Region, for example eu-central-1. It becomes a label.'),
  provider: z
    .enum(CLUSTER_PROVIDERS)
    .describe('Who runs the machines. It becomes a label.'),
  tier: z
    .enum(['production', 'nonproduction'])
    .optional()
    .describe('Default: production when it hosts a production environment.'),
  kubernetesVersion: z
    .string({
      error: issue =>
        typeof issue.input === 'number'
          ? 'must be text: put the version in quotes, since 1.30 as a number is 1.3'
          : undefined,
    })
    .regex(
      /^1\.[0-9]{1,3}(\.[0-9]{1,3})?$/,
      'must be a Kubernetes version such as "1.36" or "1.36.3"',
    )
    .describe('Kubernetes minor or patch version, in quotes.'),
  server: z
    .string()
    .max(2048)
    .regex(
      SERVER_URL,
      'must be the https:// address of an API server, without password or query',
    )
    .optional()
    .describe(
      'API server as Argo CD reaches it. Default: https://kubernetes.default.svc, the cluster in which Argo CD itself runs.',
    ),
  nodePools: nodePoolsSchema.optional(),
  controlPlane: controlPlaneSchema.optional(),
  network: clusterNetworkSchema.optional(),
  endpoint: clusterEndpointSchema.optional(),
});
