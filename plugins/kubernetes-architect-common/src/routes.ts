/**
 * Id of the backend plugin, for the discovery API.
 *
 * @public
 */
export const KUBERNETES_ARCHITECT_PLUGIN_ID = 'kubernetes-architect';

/**
 * Paths of the HTTP API below the plugin's base URL.
 *
 * - `fleet`: `FleetAnswer<ClusterSummary>`
 * - `cluster`: {@link ClusterDetail}; 404 when the cluster is not known, 503 when it does not answer and never did
 * - `platforms`: {@link PlatformsAnswer}
 * - `platformGraph`: {@link PlatformGraphAnswer}; 404 when the platform is not known
 *
 * @public
 */
export const apiPaths = {
  fleet: () => '/fleet',
  cluster: (name: string) => `/clusters/${encodeURIComponent(name)}`,
  platforms: () => '/platforms',
  platformGraph: (name: string) =>
    `/platforms/${encodeURIComponent(name)}/graph`,
} as const;
