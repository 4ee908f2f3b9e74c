import { createRouteRef } from '@backstage/core-plugin-api';

/**
 * All clusters.
 *
 * @public
 */
export const fleetRouteRef = createRouteRef({
  id: 'kubernetes-architect/fleet',
});

/**
 * One cluster; mount it on a path with `:name`.
 *
 * @public
 */
export const clusterRouteRef = createRouteRef({
  id: 'kubernetes-architect/cluster',
  params: ['name'],
});

/**
 * A designed platform.
 *
 * @public
 */
export const architectureRouteRef = createRouteRef({
  id: 'kubernetes-architect/architecture',
});
