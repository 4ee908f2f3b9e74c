import { z } from 'zod';
import { dnsLabel } from '../intent/names';
import {
  nodeGpuSchema,
  nodeLabelsSchema,
  nodeTaintsSchema,
} from './nodeShapeSchema';
import { cpuQuantity, memoryQuantity } from '../intent/quantitySchema';

/** Most nodes of one pool. */
const MAX_NODES = 5000;

const nodes = z.number().int().min(0).max(MAX_NODES);

/**
 * Nodes of a cluster that are alike. It says what is there; nothing in it is
 * guessed when it is left out.
 *
 * @public
 */
export const nodePoolSchema = z
  .strictObject({
    name: dnsLabel({
      maxLength: 40,
      description: 'Unique name in the cluster.',
    }),
    instanceType: z
      .string()
      .regex(
        /^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$/,
        'must be a machine type such as m7i.large',
      )
      .optional()
      .describe(
        'Machine type of the provider, for example m7i.large. Size and price follow from it where they are known.',
      ),
    cpu: cpuQuantity(
      'Processors of one node, for machines that have no known type.',
    ).optional(),
    memory: memoryQuantity(
      'Memory of one node, for machines that have no known type.',
    ).optional(),
    nodes: nodes.optional().describe('Number of nodes, when it is fixed.'),
    autoscaling: z
      .strictObject({
        minNodes: nodes.describe('Fewest nodes.'),
        maxNodes: nodes.describe('Most nodes.'),
      })
      .refine(({ minNodes, maxNodes }) => minNodes <= maxNodes, {
        message: 'must have at least minNodes',
        path: ['maxNodes'],
      })
      .optional()
      .describe('Number of nodes, when an autoscaler owns it.'),
    zones: z
      .number()
      .int()
      .min(1)
      .max(20)
      .optional()
      .describe('Failure domains over which the nodes are spread evenly.'),
    maxPods: z
      .number()
      .int()
      .min(1)
      .max(1000)
      .optional()
      .describe('Most pods of one node.'),
    reserved: z
      .strictObject({
        cpu: cpuQuantity('Processor that no pod gets.'),
        memory: memoryQuantity('Memory that no pod gets.'),
      })
      .optional()
      .describe(
        'What one node keeps for the system. Default: the formula of EKS, GKE or AKS.',
      ),
    kubernetesVersion: z
      .string()
      .regex(
        /^1\.[0-9]{1,3}(\.[0-9]{1,3})?$/,
        'must be a Kubernetes version such as "1.36" or "1.36.3"',
      )
      .optional()
      .describe('Version of the kubelets. Default: as the cluster.'),
    purpose: z
      .enum(['general', 'compute', 'memory', 'gpu'])
      .optional()
      .describe(
        'Kind of work that the nodes are for. Default: gpu with GPUs, else general.',
      ),
    architecture: z
      .enum(['amd64', 'arm64'])
      .optional()
      .describe(
        'Processor architecture. Default: that of the machine type, else as decided.',
      ),
    purchasing: z
      .enum(['on-demand', 'spot'])
      .optional()
      .describe(
        'Whether the provider may take the nodes back at short notice. Default: on-demand.',
      ),
    gpu: nodeGpuSchema.optional(),
    diskGigabytes: z
      .number()
      .int()
      .min(20)
      .max(16_000)
      .optional()
      .describe('Size of the disk of one node. Default: 100.'),
    labels: nodeLabelsSchema.optional(),
    taints: nodeTaintsSchema.optional(),
    hourlyPriceUsd: z
      .number()
      .min(0)
      .max(1000)
      .optional()
      .describe(
        'Price of one node for an hour in US dollars: your own, which comes before the price table.',
      ),
  })
  .refine(
    ({ nodes: fixed, autoscaling }) => !(fixed !== undefined && autoscaling),
    {
      message:
        'must not stand beside nodes: the number is fixed, or an autoscaler owns it',
      path: ['autoscaling'],
    },
  );

/** Node pools of one cluster. @public */
export const nodePoolsSchema = z
  .array(nodePoolSchema)
  .max(100)
  .superRefine((pools, context) => {
    const seen = new Set<string>();
    pools.forEach(({ name }, index) => {
      if (seen.has(name))
        context.addIssue({
          code: 'custom',
          path: [index, 'name'],
          message: 'repeats the name of another pool: names must be unique',
        });
      seen.add(name);
    });
  })
  .describe('Nodes of the cluster, as far as they are known.');

/** Who runs the control plane, and how. @public */
export const controlPlaneSchema = z
  .strictObject({
    service: z
      .enum(['eks', 'gke', 'aks', 'self-managed'])
      .describe('Managed service that runs the control plane, or none.'),
    tier: z
      .enum(['free', 'standard', 'premium'])
      .optional()
      .describe('Tier of AKS.'),
    members: z
      .number()
      .int()
      .min(1)
      .max(9)
      .optional()
      .describe('Members of a control plane of your own.'),
    zones: z
      .number()
      .int()
      .min(1)
      .max(9)
      .optional()
      .describe('Failure domains over which the control plane is spread.'),
  })
  .describe('Who runs the control plane.');

/** @public */
export type NodePool = z.infer<typeof nodePoolSchema>;
/** @public */
export type ControlPlane = z.infer<typeof controlPlaneSchema>;
