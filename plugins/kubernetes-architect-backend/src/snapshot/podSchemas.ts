import { z } from 'zod';
import {
  conditionSchema,
  metadataSchema,
  resourceListSchema,
} from './commonSchemas';

const resourcesSchema = z.looseObject({
  requests: resourceListSchema.optional(),
  limits: resourceListSchema.optional(),
});

const containerSchema = z.looseObject({
  name: z.string(),
  image: z.string().optional(),
  restartPolicy: z.string().optional(),
  resources: resourcesSchema.optional(),
});

/** A container of a pod or of a pod template. */
export type Container = z.infer<typeof containerSchema>;

const podSpecSchema = z.looseObject({
  nodeName: z.string().optional(),
  containers: z.array(containerSchema),
  initContainers: z.array(containerSchema).optional(),
  overhead: resourceListSchema.optional(),
  resources: resourcesSchema.optional(),
});

/** The spec of a pod or of a pod template. */
export type PodSpec = z.infer<typeof podSpecSchema>;

const terminatedSchema = z.looseObject({
  reason: z.string().optional(),
  exitCode: z.number().optional(),
  finishedAt: z.string().optional(),
});

const containerStateSchema = z.looseObject({
  waiting: z
    .looseObject({
      reason: z.string().optional(),
      message: z.string().optional(),
    })
    .optional(),
  terminated: terminatedSchema.optional(),
  running: z.looseObject({ startedAt: z.string().optional() }).optional(),
});

const containerStatusSchema = z.looseObject({
  name: z.string(),
  ready: z.boolean().optional(),
  restartCount: z.number().optional(),
  state: containerStateSchema.optional(),
  lastState: containerStateSchema.optional(),
});

/** The status of a container. */
export type ContainerStatus = z.infer<typeof containerStatusSchema>;

/** The template of pods in a workload. */
export const podTemplateSchema = z.looseObject({
  metadata: z
    .looseObject({ labels: z.record(z.string(), z.string()).optional() })
    .optional(),
  spec: podSpecSchema,
});

/** A Pod. */
export const podSchema = z.looseObject({
  metadata: metadataSchema,
  spec: podSpecSchema,
  status: z
    .looseObject({
      phase: z.string().optional(),
      reason: z.string().optional(),
      message: z.string().optional(),
      conditions: z.array(conditionSchema).optional(),
      containerStatuses: z.array(containerStatusSchema).optional(),
      initContainerStatuses: z.array(containerStatusSchema).optional(),
    })
    .optional(),
});

/** A Pod. */
export type PodObject = z.infer<typeof podSchema>;
