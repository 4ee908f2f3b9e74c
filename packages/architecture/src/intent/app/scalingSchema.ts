import { z } from 'zod';
import { textLine } from '../names';

/** Most replicas of one app in one namespace. */
const MAX_REPLICAS = 1000;

/** A fixed number of replicas. */
export const replicas = z.number().int().min(1).max(MAX_REPLICAS);

const threshold = z
  .number()
  .positive()
  .max(1e12)
  .describe('Value of one replica: more of it asks for more replicas.');

const kafkaTrigger = z.strictObject({
  type: z.literal('kafka').describe('Messages that wait in a topic.'),
  bootstrapServers: textLine({
    maxLength: 500,
    description: 'Addresses of the brokers, as host:port.',
  }),
  topic: textLine({ maxLength: 249, description: 'Topic that is read.' }),
  consumerGroup: textLine({
    maxLength: 255,
    description: 'Group that the app reads as.',
  }),
  threshold,
});

const prometheusTrigger = z.strictObject({
  type: z.literal('prometheus').describe('Result of a query.'),
  query: textLine({
    maxLength: 2000,
    description: 'PromQL that gives one number.',
  }),
  threshold,
});

const scheduleTime = textLine({
  maxLength: 100,
  description: 'Time as cron writes it, for example "0 8 * * 1-5".',
});

const cronTrigger = z.strictObject({
  type: z.literal('cron').describe('A time of the day or week.'),
  timezone: textLine({
    maxLength: 64,
    description: 'Name of a time zone, for example Europe/Berlin.',
  }),
  start: scheduleTime,
  end: scheduleTime,
  replicas: replicas.describe('Replicas between start and end.'),
});

/** Replicas between two bounds, by processor use and, with KEDA, by events. */
export const autoscalingSchema = z
  .strictObject({
    minReplicas: z
      .number()
      .int()
      .min(0)
      .max(MAX_REPLICAS)
      .describe('Fewest replicas. 0 is possible with triggers alone.'),
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
    triggers: z
      .array(
        z.discriminatedUnion('type', [
          cronTrigger,
          kafkaTrigger,
          prometheusTrigger,
        ]),
      )
      .min(1)
      .max(10)
      .optional()
      .describe(
        'Events that scale the app. They need the decision pod-autoscaling to be keda.',
      ),
  })
  .describe(
    'Lets an autoscaler own the number of replicas: a HorizontalPodAutoscaler, or KEDA where it was decided.',
  );
