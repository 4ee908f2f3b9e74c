/**
 * Annotation of a catalog entity that names the cluster it stands for or runs in.
 *
 * @public
 */
export const CLUSTER_ANNOTATION = 'kubernetes-architect.io/cluster';

/**
 * Annotation of a catalog entity that names the platform it belongs to.
 *
 * @public
 */
export const PLATFORM_ANNOTATION = 'kubernetes-architect.io/platform';
