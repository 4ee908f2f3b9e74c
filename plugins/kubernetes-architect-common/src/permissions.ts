import { createPermission } from '@backstage/plugin-permission-common';

/**
 * Seeing the list of clusters with their state (`GET /fleet`).
 *
 * @public
 */
export const fleetReadPermission = createPermission({
  name: 'kubernetes-architect.fleet.read',
  attributes: { action: 'read' },
});

/**
 * Seeing what is in a cluster: nodes, namespaces, workloads, events (`GET /clusters/:name`),
 * and the live state over a platform's graph.
 *
 * @public
 */
export const clusterReadPermission = createPermission({
  name: 'kubernetes-architect.cluster.read',
  attributes: { action: 'read' },
});

/**
 * Seeing designed platforms and their graphs (`GET /platforms`, `GET /platforms/:name/graph`).
 *
 * @public
 */
export const platformReadPermission = createPermission({
  name: 'kubernetes-architect.platform.read',
  attributes: { action: 'read' },
});

/**
 * All permissions of the plugin, as the backend registers them.
 *
 * @public
 */
export const kubernetesArchitectPermissions = [
  fleetReadPermission,
  clusterReadPermission,
  platformReadPermission,
];
