import { z } from 'zod';
import { imageSchema } from './imageSchema';
import { MAX_LIST_LENGTH } from './limits';
import { dnsLabel } from './names';
import { cpuQuantity, memoryQuantity } from './quantitySchema';

/** Most replicas of one app in one namespace. */
const MAX_REPLICAS = 1000;

const replicas = z.number().int().min(1).max(MAX_REPLICAS);

const autoscalingSchema = z
  .strictObject({
    minReplicas: replicas.describe('Fewest replicas.'),
    maxReplicas: replicas.describe('Most replicas.'),
    targetCpuPercent: z
      .number()
      .int()
      .min(1)
      .max(100)
      .optional()
      .describe(
        'Processor use, as a share of what is requested, that the autoscaler aims at. Default: 70.',
      ),
  })
  .describe('Lets a HorizontalPodAutoscaler own the number of replicas.');

const envSchema = z
  .record(
    z
      .string()
      .regex(
        /^[A-Za-z_][A-Za-z0-9_]{0,127}$/,
        'must be a variable name: letters, digits and "_"',
      ),
    z
      .string({
        error: issue =>
          typeof issue.input === 'string'
            ? undefined
            : 'must be text: put the value in quotes',
      })
      .max(4096, 'must have at most 4096 characters'),
  )
  .describe(
    'Variables of the container. Never a secret: the values are readable in Git.',
  );

const resourcesSchema = z
  .strictObject({
    cpu: cpuQuantity('Requested processor. Default: "100m".').optional(),
    memory: memoryQuantity(
      'Requested memory, and its limit. Default: "128Mi".',
    ).optional(),
    cpuLimit: cpuQuantity(
      'Most processor. Default: none, so that idle processors can be used.',
    ).optional(),
    memoryLimit: memoryQuantity(
      'Most memory. Default: as requested.',
    ).optional(),
  })
  .describe('What one replica asks for.');

const appEnvironmentSchema = z.strictObject({
  name: dnsLabel({ maxLength: 20, description: 'Name of an environment.' }),
  image: imageSchema.optional(),
  replicas: replicas.optional().describe('Replicas in this environment.'),
  autoscaling: autoscalingSchema.optional(),
  env: envSchema.optional(),
});

const egressSchema = z.strictObject({
  cidr: z
    .union([z.cidrv4(), z.cidrv6()], 'must be a network such as 10.0.0.0/16')
    .describe('Network that may be reached.'),
  port: z
    .number()
    .int()
    .min(1)
    .max(65535)
    .describe('Port that may be reached.'),
  protocol: z.enum(['TCP', 'UDP']).optional().describe('Default: TCP.'),
});

const commonShape = {
  name: dnsLabel({
    maxLength: 40,
    description:
      'Unique name. It becomes a folder and the name of the workload.',
  }),
  tenant: dnsLabel({
    maxLength: 40,
    description: 'Tenant in whose namespaces the app runs.',
  }),
  image: imageSchema,
  replicas: replicas
    .optional()
    .describe(
      'Replicas in every environment. Default: 2 in production, 1 elsewhere.',
    ),
  autoscaling: autoscalingSchema.optional(),
  resources: resourcesSchema.optional(),
  env: envSchema.optional(),
  egress: z
    .array(egressSchema)
    .max(100)
    .optional()
    .describe(
      'Networks outside the namespace that the app may reach. Default: none but DNS.',
    ),
  environments: z
    .array(appEnvironmentSchema)
    .min(1, 'must name at least one environment')
    .max(MAX_LIST_LENGTH)
    .optional()
    .describe(
      'Environments in which the app runs, with what differs there. Default: all of its tenant.',
    ),
};

const webAppSchema = z.strictObject({
  ...commonShape,
  kind: z.literal('web').describe('Serves HTTP on a port.'),
  port: z
    .number()
    .int()
    .min(1024)
    .max(65535)
    .describe('Port on which the container serves HTTP.'),
  healthPath: z
    .string()
    .max(200)
    .regex(/^\/[A-Za-z0-9._~/-]*$/, 'must be a path such as /healthz')
    .optional()
    .describe('Path that answers 200 when the container is well. Default: /.'),
  ingress: z
    .strictObject({
      host: z
        .string()
        .max(200)
        .regex(
          /^([a-z0-9]([-a-z0-9]*[a-z0-9])?\.)+[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,
          'must be a host name such as shop.example.com',
        )
        .describe(
          'Host name in production. Other environments serve <environment>.<host>.',
        ),
      className: dnsLabel({
        maxLength: 63,
        description: 'Class of the ingress controller.',
      }),
      controllerNamespace: dnsLabel({
        maxLength: 63,
        description:
          'Namespace of the ingress controller, which the network policy lets in.',
      }),
      tlsSecretName: dnsLabel({
        maxLength: 63,
        description:
          'Secret with the certificate. It has to be in the namespace. Default: <app>-tls.',
      }).optional(),
    })
    .optional()
    .describe('Makes the app reachable from outside the cluster, over TLS.'),
});

const workerAppSchema = z.strictObject({
  ...commonShape,
  kind: z
    .literal('worker')
    .describe('Runs in the background and serves nothing.'),
  livenessCommand: z
    .array(z.string().min(1).max(1000))
    .min(1)
    .max(50)
    .optional()
    .describe(
      'Command in the container that exits with 0 when it is well. Default: no probe.',
    ),
});

/** A workload of a tenant. */
export const appSchema = z.discriminatedUnion(
  'kind',
  [webAppSchema, workerAppSchema],
  {
    error: issue =>
      issue.code === 'invalid_union' ? 'must be web or worker' : undefined,
  },
);
