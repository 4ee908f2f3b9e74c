import { createApiRef } from '@backstage/frontend-plugin-api';
import type {
  ClusterDetail,
  ClusterSummary,
  FleetAnswer,
  PlatformGraphAnswer,
  PlatformsAnswer,
} from '@kubernetes-architect/plugin-kubernetes-architect-common';

/**
 * Options of a request.
 *
 * @public
 */
export interface RequestOptions {
  /** Ends the request when its answer is no longer wanted. */
  signal?: AbortSignal;
}

/**
 * What the pages ask of the backend. Every method rejects with a `ResponseError` of `@backstage/errors` when the backend
 * refuses or fails.
 *
 * @public
 */
export interface KubernetesArchitectApi {
  /** All clusters the caller may see, with the failures of those that do not answer. */
  getFleet(options?: RequestOptions): Promise<FleetAnswer<ClusterSummary>>;
  /** One cluster in full. */
  getCluster(name: string, options?: RequestOptions): Promise<ClusterDetail>;
  /** The designed platforms. */
  getPlatforms(options?: RequestOptions): Promise<PlatformsAnswer>;
  /** A designed platform as a graph, with live state over it. */
  getPlatformGraph(
    name: string,
    options?: RequestOptions,
  ): Promise<PlatformGraphAnswer>;
}

/**
 * Where the pages find the backend.
 *
 * @public
 */
export const kubernetesArchitectApiRef = createApiRef<KubernetesArchitectApi>({
  id: 'plugin.kubernetes-architect.service',
});
