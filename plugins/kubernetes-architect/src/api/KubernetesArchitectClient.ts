import { ResponseError } from '@backstage/errors';
import type { DiscoveryApi, FetchApi } from '@backstage/frontend-plugin-api';
import {
  apiPaths,
  KUBERNETES_ARCHITECT_PLUGIN_ID,
} from '@kubernetes-architect/plugin-kubernetes-architect-common';
import type {
  ClusterDetail,
  ClusterSummary,
  FleetAnswer,
  PlatformGraphAnswer,
  PlatformsAnswer,
} from '@kubernetes-architect/plugin-kubernetes-architect-common';
import type {
  KubernetesArchitectApi,
  RequestOptions,
} from './KubernetesArchitectApi';

/**
 * Asks the backend plugin over HTTP with the identity of the signed-in user.
 *
 * @public
 */
export class KubernetesArchitectClient implements KubernetesArchitectApi {
  private readonly discoveryApi: DiscoveryApi;
  private readonly fetchApi: FetchApi;

  constructor(options: { discoveryApi: DiscoveryApi; fetchApi: FetchApi }) {
    this.discoveryApi = options.discoveryApi;
    this.fetchApi = options.fetchApi;
  }

  getFleet(options?: RequestOptions) {
    return this.get<FleetAnswer<ClusterSummary>>(apiPaths.fleet(), options);
  }

  getCluster(name: string, options?: RequestOptions) {
    return this.get<ClusterDetail>(apiPaths.cluster(name), options);
  }

  getPlatforms(options?: RequestOptions) {
    return this.get<PlatformsAnswer>(apiPaths.platforms(), options);
  }

  getPlatformGraph(name: string, options?: RequestOptions) {
    return this.get<PlatformGraphAnswer>(apiPaths.platformGraph(name), options);
  }

  private async get<T>(path: string, options?: RequestOptions): Promise<T> {
    const baseUrl = await this.discoveryApi.getBaseUrl(
      KUBERNETES_ARCHITECT_PLUGIN_ID,
    );
    const response = await this.fetchApi.fetch(`${baseUrl}${path}`, {
      signal: options?.signal,
    });
    if (!response.ok) {
      throw await ResponseError.fromResponse(response);
    }
    return response.json();
  }
}
