import { createExtensionPoint } from '@backstage/backend-plugin-api';
import type { ClusterSource } from './clusterSource';

/**
 * Adds sources of clusters.
 *
 * @public
 */
export interface ClusterSourcesExtensionPoint {
  /**
   * Adds a source. Added sources come before the built-in ones: where two sources know a cluster
   * of the same name, the one that was added first is asked.
   */
  addClusterSource(source: ClusterSource): void;
}

/**
 * Extension point of the backend plugin `kubernetes-architect` for sources of clusters.
 *
 * @public
 */
export const clusterSourcesExtensionPoint =
  createExtensionPoint<ClusterSourcesExtensionPoint>({
    id: 'kubernetes-architect.cluster-sources',
  });
