import {
  createApiFactory,
  createPlugin,
  createRoutableExtension,
  discoveryApiRef,
  fetchApiRef,
} from '@backstage/core-plugin-api';
import { KubernetesArchitectClient, kubernetesArchitectApiRef } from '../api';
import { architectureRouteRef, clusterRouteRef, fleetRouteRef } from './routes';

/**
 * The plugin for portals on the former frontend system.
 *
 * @public
 */
export const kubernetesArchitectPlugin = createPlugin({
  id: 'kubernetes-architect',
  apis: [
    createApiFactory({
      api: kubernetesArchitectApiRef,
      deps: { discoveryApi: discoveryApiRef, fetchApi: fetchApiRef },
      factory: deps => new KubernetesArchitectClient(deps),
    }),
  ],
  routes: {
    fleet: fleetRouteRef,
    cluster: clusterRouteRef,
    architecture: architectureRouteRef,
  },
});

/**
 * All clusters, for `<Route path="/kubernetes-architect/fleet" …>`.
 *
 * @public
 */
export const KubernetesArchitectFleetPage = kubernetesArchitectPlugin.provide(
  createRoutableExtension({
    name: 'KubernetesArchitectFleetPage',
    component: () => import('./pages').then(m => m.LegacyFleetPage),
    mountPoint: fleetRouteRef,
  }),
);

/**
 * One cluster, for `<Route path="/kubernetes-architect/fleet/:name" …>`.
 *
 * @public
 */
export const KubernetesArchitectClusterPage = kubernetesArchitectPlugin.provide(
  createRoutableExtension({
    name: 'KubernetesArchitectClusterPage',
    component: () => import('./pages').then(m => m.LegacyClusterPage),
    mountPoint: clusterRouteRef,
  }),
);

/**
 * The designed platforms, for `<Route path="/kubernetes-architect/architecture" …>`.
 *
 * @public
 */
export const KubernetesArchitectArchitecturePage =
  kubernetesArchitectPlugin.provide(
    createRoutableExtension({
      name: 'KubernetesArchitectArchitecturePage',
      component: () => import('./pages').then(m => m.LegacyArchitecturePage),
      mountPoint: architectureRouteRef,
    }),
  );
