import { z } from 'zod';
import {
  claimSchema,
  eventSchema,
  namespaceSchema,
  nodeSchema,
} from './clusterSchemas';
import { anyObjectSchema } from './commonSchemas';
import { podSchema } from './podSchemas';
import {
  cronJobSchema,
  daemonSetSchema,
  jobSchema,
  replicatedSchema,
} from './workloadSchemas';

/**
 * Schema of each kind in a snapshot. Kinds without a schema of their own are kept for rules that are
 * evaluated on the snapshot. Secret and ConfigMap are not here and are never read.
 */
export const objectSchemas = {
  Node: nodeSchema,
  Namespace: namespaceSchema,
  Pod: podSchema,
  Deployment: replicatedSchema,
  StatefulSet: replicatedSchema,
  DaemonSet: daemonSetSchema,
  ReplicaSet: replicatedSchema,
  Job: jobSchema,
  CronJob: cronJobSchema,
  PersistentVolumeClaim: claimSchema,
  Event: eventSchema,
  Service: anyObjectSchema,
  Ingress: anyObjectSchema,
  NetworkPolicy: anyObjectSchema,
  PodDisruptionBudget: anyObjectSchema,
  HorizontalPodAutoscaler: anyObjectSchema,
  ResourceQuota: anyObjectSchema,
  LimitRange: anyObjectSchema,
  StorageClass: anyObjectSchema,
} as const;

/** A kind that a snapshot can hold. */
export type SnapshotKind = keyof typeof objectSchemas;

/** The objects of a snapshot by kind. A kind that is undefined is unknown; an empty list means there is none. */
export type SnapshotObjects = {
  [K in SnapshotKind]?: Array<z.infer<(typeof objectSchemas)[K]>>;
};
