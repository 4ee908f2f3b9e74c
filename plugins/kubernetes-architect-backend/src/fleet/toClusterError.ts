import type { ClusterError } from '@kubernetes-architect/plugin-kubernetes-architect-common';
import type {
  ClusterDescriptor,
  ClusterReadError,
} from '@kubernetes-architect/plugin-kubernetes-architect-node';

/**
 * Makes the row of a cluster that could not be read. The cause stays in the backend: it may hold addresses.
 *
 * @param failedAt - milliseconds since 1970
 */
export function toClusterError(
  descriptor: ClusterDescriptor,
  error: ClusterReadError,
  failedAt: number,
): ClusterError {
  return {
    cluster: descriptor.name,
    title: descriptor.title,
    environment: descriptor.environment,
    region: descriptor.region,
    code: error.code,
    message: error.message,
    remedy: error.remedy,
    failedAt: new Date(failedAt).toISOString(),
  };
}
