import {
  createRouteRef,
  createSubRouteRef,
} from '@backstage/frontend-plugin-api';

/**
 * The plugin as a whole.
 *
 * @public
 */
export const rootRouteRef = createRouteRef();

/**
 * All clusters.
 *
 * @public
 */
export const fleetRouteRef = createRouteRef();

/**
 * One cluster, by its name.
 *
 * @public
 */
export const clusterRouteRef = createSubRouteRef({
  parent: fleetRouteRef,
  path: '/:name',
});

/**
 * A designed platform.
 *
 * @public
 */
export const architectureRouteRef = createRouteRef();
