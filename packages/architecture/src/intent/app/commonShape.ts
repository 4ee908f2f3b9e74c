import { z } from 'zod';
import { imageSchema } from '../imageSchema';
import { MAX_LIST_LENGTH } from '../limits';
import { dnsLabel } from '../names';
import {
  egressSchema,
  envSchema,
  resourcesSchema,
  wordsSchema,
} from './containerSchema';
import { metricsSchema } from './observabilitySchema';
import { featureFlagsSchema, identitySchema } from './rolloutSchema';
import { autoscalingSchema, replicas } from './scalingSchema';
import { secretReferenceSchema } from './secretReferenceSchema';

const MAX_USER = 2_147_483_647;

const environmentShape = {
  name: dnsLabel({ maxLength: 20, description: 'Name of an environment.' }),
  image: imageSchema.optional(),
  env: envSchema.optional(),
  identity: identitySchema.optional(),
  featureFlags: featureFlagsSchema.optional(),
};

function environmentsSchema<T extends z.ZodType>(environment: T) {
  return z
    .array(environment)
    .min(1, 'must name at least one environment')
    .max(MAX_LIST_LENGTH)
    .optional()
    .describe(
      'Environments in which the app runs, with what differs there. Default: all of its tenant.',
    );
}

/** Fields of every app. */
const everyShape = {
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
  command: wordsSchema
    .optional()
    .describe('Program of the container. Default: that of the image.'),
  args: wordsSchema
    .optional()
    .describe('Arguments of the program. Default: those of the image.'),
  runAsUser: z
    .number()
    .int()
    .min(1)
    .max(MAX_USER)
    .optional()
    .describe('User of the container. Default: that of the image, not root.'),
  resources: resourcesSchema.optional(),
  env: envSchema.optional(),
  secrets: z
    .array(secretReferenceSchema)
    .max(20)
    .optional()
    .describe('Secrets that the app reads, by reference.'),
  identity: identitySchema.optional(),
  featureFlags: featureFlagsSchema.optional(),
  metrics: metricsSchema.optional(),
  egress: z
    .array(egressSchema)
    .max(100)
    .optional()
    .describe(
      'Networks outside the namespace that the app may reach. Default: none but DNS.',
    ),
};

const replicasField = replicas
  .optional()
  .describe(
    'Replicas in every environment. Default: 2 in production, 1 elsewhere.',
  );

/** Fields of apps that run until they are told to stop, in as many replicas as are asked for. */
export const scaledShape = {
  ...everyShape,
  replicas: replicasField,
  autoscaling: autoscalingSchema.optional(),
  environments: environmentsSchema(
    z.strictObject({
      ...environmentShape,
      replicas: replicas.optional().describe('Replicas in this environment.'),
      autoscaling: autoscalingSchema.optional(),
    }),
  ),
};

/** Fields of apps whose replicas each have a volume. */
export const fixedShape = {
  ...everyShape,
  replicas: replicasField,
  environments: environmentsSchema(
    z.strictObject({
      ...environmentShape,
      replicas: replicas.optional().describe('Replicas in this environment.'),
    }),
  ),
};

/** Fields of apps that end by themselves. */
export const endingShape = {
  ...everyShape,
  environments: environmentsSchema(z.strictObject(environmentShape)),
  retries: z
    .number()
    .int()
    .min(0)
    .max(20)
    .optional()
    .describe('How often a failed run is tried again. Default: 3.'),
  deadlineSeconds: z
    .number()
    .int()
    .min(1)
    .max(604_800)
    .optional()
    .describe('Longest run, with all retries. Default: 3600.'),
};
