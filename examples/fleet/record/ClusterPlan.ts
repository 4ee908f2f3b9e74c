import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';

const workload = z.strictObject({
  name: z.string(),
  kind: z
    .enum(['Deployment', 'StatefulSet', 'DaemonSet', 'CronJob', 'Job'])
    .default('Deployment'),
  image: z.string(),
  replicas: z.number().default(1),
  /** Without requests and limits the pod takes what it finds. */
  cpu: z.string().optional(),
  memory: z.string().optional(),
  schedule: z.string().optional(),
  /** Size of the claim of each pod of a StatefulSet. */
  storage: z.string().optional(),
  nodeSelector: z.record(z.string(), z.string()).optional(),
});

const namespace = z.strictObject({
  name: z.string(),
  tenant: z.string().optional(),
  partOf: z.string().optional(),
  podSecurity: z.enum(['privileged', 'baseline', 'restricted']).optional(),
  workloads: z.array(workload),
});

const fault = z.strictObject({
  namespace: z.string(),
  workload: z.string(),
  reason: z.enum([
    'CrashLoopBackOff',
    'ImagePullBackOff',
    'OOMKilled',
    'Failed',
  ]),
  /** Number of pods; default all. */
  pods: z.number().optional(),
});

const planSchema = z.strictObject({
  name: z.string(),
  title: z.string(),
  environment: z.string(),
  region: z.string(),
  provider: z.string(),
  zones: z.number(),
  pools: z.array(
    z.strictObject({
      name: z.string(),
      count: z.number(),
      instanceType: z.string(),
      labels: z.record(z.string(), z.string()).default({}),
      capacity: z.record(z.string(), z.string()),
    }),
  ),
  /** Environments of the example platform that run here. */
  environments: z.array(z.string()),
  /** Whether volume claims find a volume. */
  volumes: z.boolean(),
  cordoned: z.array(z.string()).default([]),
  namespaces: z.array(namespace),
  faults: z.array(fault).default([]),
});

/** What a simulated cluster of the demo fleet is like. */
export type ClusterPlan = z.infer<typeof planSchema>;

/** A namespace of a plan. */
export type NamespacePlan = z.infer<typeof namespace>;

/** A workload of a plan. */
export type WorkloadPlan = z.infer<typeof workload>;

/** A fault of a plan. */
export type FaultPlan = z.infer<typeof fault>;

/** Reads a plan. */
export function readPlan(file: string): ClusterPlan {
  return planSchema.parse(parse(readFileSync(file, 'utf8'), { merge: true }));
}

/** Reads namespaces that every cluster has. */
export function readNamespaces(file: string): NamespacePlan[] {
  return z.array(namespace).parse(parse(readFileSync(file, 'utf8')));
}
