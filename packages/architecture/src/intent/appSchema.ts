import { z } from 'zod';
import { endingShape, fixedShape, scaledShape } from './app/commonShape';
import { containerPort, httpPath, wordsSchema } from './app/containerSchema';
import { ingressSchema } from './app/ingressSchema';
import { modelSchema, retrievalSchema, servers } from './app/inferenceSchema';
import { objectivesSchema } from './app/observabilitySchema';
import { rolloutSchema } from './app/rolloutSchema';
import { storageSchema } from './app/storageSchema';
import { textLine } from './names';

const healthPath = httpPath
  .optional()
  .describe('Path that answers 200 when the container is well. Default: /.');

const livenessCommand = wordsSchema
  .optional()
  .describe(
    'Command in the container that exits with 0 when it is well. Default: no probe.',
  );

const webAppSchema = z.strictObject({
  ...scaledShape,
  kind: z.literal('web').describe('Serves HTTP on a port.'),
  port: containerPort.describe('Port on which the container serves HTTP.'),
  healthPath,
  ingress: ingressSchema.optional(),
  objectives: objectivesSchema.optional(),
  rollout: rolloutSchema.optional(),
});

const workerAppSchema = z.strictObject({
  ...scaledShape,
  kind: z
    .literal('worker')
    .describe('Runs in the background and serves nothing.'),
  livenessCommand,
});

const cronAppSchema = z.strictObject({
  ...endingShape,
  kind: z.literal('cron').describe('Runs at set times and ends.'),
  schedule: z
    .string()
    .max(100)
    .regex(
      /^(@(yearly|monthly|weekly|daily|hourly)|[0-9*/,A-Za-z-]+( [0-9*/,A-Za-z?-]+){4})$/,
      'must be five fields of cron such as "30 2 * * *", or @daily',
    )
    .describe('When it runs, as cron writes it.'),
  timeZone: textLine({
    maxLength: 64,
    description: 'Name of the time zone of the schedule. Default: Etc/UTC.',
  }).optional(),
  concurrency: z
    .enum(['Allow', 'Forbid', 'Replace'])
    .optional()
    .describe(
      'What happens when the last run has not ended. Default: Forbid, which leaves the new one out.',
    ),
  startingDeadlineSeconds: z
    .number()
    .int()
    .min(10)
    .max(86_400)
    .optional()
    .describe('How late a run may start. Default: 300.'),
});

const jobAppSchema = z.strictObject({
  ...endingShape,
  kind: z
    .literal('job')
    .describe('Runs once for each version and ends, such as a migration.'),
  ttlSecondsAfterFinished: z
    .number()
    .int()
    .min(0)
    .max(31_536_000)
    .optional()
    .describe(
      'Seconds after which a finished run is removed. Default: when the next version replaces it.',
    ),
});

const statefulAppSchema = z.strictObject({
  ...fixedShape,
  kind: z
    .literal('stateful')
    .describe('Runs in replicas that keep their name and their volume.'),
  port: containerPort.describe('Port on which the container listens.'),
  healthPath: httpPath
    .optional()
    .describe(
      'Path that answers 200 when the container is well. Default: the port is tried instead.',
    ),
  livenessCommand,
  storage: storageSchema,
});

const inferenceAppSchema = z.strictObject({
  ...scaledShape,
  kind: z.literal('inference').describe('Serves a model over HTTP.'),
  server: z
    .enum(servers)
    .optional()
    .describe(
      'What serves the model. Default: as decided (ai-serving), else plain: the image serves it alone.',
    ),
  port: containerPort
    .optional()
    .describe(
      'Port on which the container serves. Default: that of the server, else 8080.',
    ),
  healthPath: httpPath
    .optional()
    .describe(
      'Path that answers 200 when the model is loaded. Default: that of the server, else /.',
    ),
  model: modelSchema,
  gpus: z
    .number()
    .int()
    .min(0)
    .max(16)
    .optional()
    .describe('GPUs of one replica. Default: 1.'),
  startupMinutes: z
    .number()
    .int()
    .min(1)
    .max(120)
    .optional()
    .describe('Longest time to load the model. Default: 15.'),
  ingress: ingressSchema.optional(),
  objectives: objectivesSchema.optional(),
  rollout: rolloutSchema.optional(),
  retrieval: retrievalSchema.optional(),
});

/** A workload of a tenant. */
export const appSchema = z.discriminatedUnion(
  'kind',
  [
    webAppSchema,
    workerAppSchema,
    cronAppSchema,
    jobAppSchema,
    statefulAppSchema,
    inferenceAppSchema,
  ],
  {
    error: issue =>
      issue.code === 'invalid_union'
        ? 'must be web, worker, cron, job, stateful or inference'
        : undefined,
  },
);
