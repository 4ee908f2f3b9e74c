import { z } from 'zod';
import { clusterNameSchema } from '../snapshot/clusterSnapshot';

const text = z.string().trim().min(1, 'must not be empty');

/** One live cluster of the configuration. */
export const kubeconfigClusterSchema = z.strictObject({
  name: clusterNameSchema,
  title: text.max(200).optional(),
  environment: text.max(200).optional(),
  region: text.max(200).optional(),
  kubeconfig: text,
  context: text,
});

/** One live cluster of the configuration. */
export type KubeconfigCluster = z.infer<typeof kubeconfigClusterSchema>;

/** How clusters are read. */
export const readerSchema = z.strictObject({
  deadlineSeconds: z.number().positive().max(300).default(10),
  cacheSeconds: z.number().min(0).max(3600).default(5),
  clustersAtOnce: z.number().int().min(1).max(1000).default(32),
});

/** How clusters are read. */
export type ReaderOptions = z.infer<typeof readerSchema>;

/** The part `kubernetesArchitect` of the configuration that this plugin reads; other packages read their own keys. */
export const configSchema = z
  .looseObject({
    recordedFleet: z.union([text, z.literal(false)]).optional(),
    clusters: z.array(kubeconfigClusterSchema).default([]),
    platforms: z.array(text).optional(),
    localGit: z.looseObject({ folder: text.optional() }).optional(),
    reader: readerSchema.default(readerSchema.parse({})),
  })
  .superRefine(({ clusters }, context) => {
    const seen = new Set<string>();
    clusters.forEach(({ name }, index) => {
      if (seen.has(name)) {
        context.addIssue({
          code: 'custom',
          path: ['clusters', index, 'name'],
          message: `"${name}" is the name of two clusters`,
        });
      }
      seen.add(name);
    });
  });

/** The part `kubernetesArchitect` of the configuration that this plugin reads. */
export type KubernetesArchitectConfig = z.infer<typeof configSchema>;
