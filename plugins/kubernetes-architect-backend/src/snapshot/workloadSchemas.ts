import { z } from 'zod';
import { conditionSchema, metadataSchema } from './commonSchemas';
import { podTemplateSchema } from './podSchemas';

const count = z.number().optional();
const conditions = z.array(conditionSchema).optional();

/** A Deployment or a ReplicaSet or a StatefulSet. */
export const replicatedSchema = z.looseObject({
  metadata: metadataSchema,
  spec: z.looseObject({ replicas: count, template: podTemplateSchema }),
  status: z
    .looseObject({
      replicas: count,
      readyReplicas: count,
      updatedReplicas: count,
      conditions,
    })
    .optional(),
});

/** A Deployment or a ReplicaSet or a StatefulSet. */
export type ReplicatedObject = z.infer<typeof replicatedSchema>;

/** A DaemonSet. */
export const daemonSetSchema = z.looseObject({
  metadata: metadataSchema,
  spec: z.looseObject({ template: podTemplateSchema }),
  status: z
    .looseObject({
      desiredNumberScheduled: count,
      numberReady: count,
      updatedNumberScheduled: count,
    })
    .optional(),
});

/** A DaemonSet. */
export type DaemonSetObject = z.infer<typeof daemonSetSchema>;

/** A Job. */
export const jobSchema = z.looseObject({
  metadata: metadataSchema,
  spec: z.looseObject({
    completions: count,
    parallelism: count,
    suspend: z.boolean().optional(),
    template: podTemplateSchema,
  }),
  status: z
    .looseObject({
      succeeded: count,
      failed: count,
      active: count,
      startTime: z.string().optional(),
      conditions,
    })
    .optional(),
});

/** A Job. */
export type JobObject = z.infer<typeof jobSchema>;

/** A CronJob. */
export const cronJobSchema = z.looseObject({
  metadata: metadataSchema,
  spec: z.looseObject({
    schedule: z.string(),
    suspend: z.boolean().optional(),
    jobTemplate: z.looseObject({
      spec: z.looseObject({ template: podTemplateSchema }),
    }),
  }),
  status: z
    .looseObject({
      lastScheduleTime: z.string().optional(),
      lastSuccessfulTime: z.string().optional(),
    })
    .optional(),
});

/** A CronJob. */
export type CronJobObject = z.infer<typeof cronJobSchema>;
