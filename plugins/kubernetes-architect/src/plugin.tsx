import { createFrontendPlugin } from '@backstage/frontend-plugin-api';
import AccountTreeIcon from '@material-ui/icons/AccountTree';
import {
  architectPage,
  architectureSubPage,
  fleetSubPage,
  kubernetesArchitectApi,
} from './extensions';
import {
  architectureRouteRef,
  clusterRouteRef,
  fleetRouteRef,
  rootRouteRef,
} from './routes';

/**
 * The plugin for the new frontend system.
 *
 * @public
 */
export const kubernetesArchitectPlugin = createFrontendPlugin({
  pluginId: 'kubernetes-architect',
  title: 'Kubernetes Architect',
  icon: <AccountTreeIcon fontSize="inherit" />,
  info: { packageJson: () => import('../package.json') },
  routes: {
    root: rootRouteRef,
    fleet: fleetRouteRef,
    cluster: clusterRouteRef,
    architecture: architectureRouteRef,
  },
  extensions: [
    architectPage,
    fleetSubPage,
    architectureSubPage,
    kubernetesArchitectApi,
  ],
});
