import {
  PageBlueprint,
  SubPageBlueprint,
} from '@backstage/frontend-plugin-api';
import AccountTreeIcon from '@material-ui/icons/AccountTree';
import { architectureRouteRef, fleetRouteRef, rootRouteRef } from '../routes';

/** The page of the plugin; its sections are the sub-pages. */
export const architectPage = PageBlueprint.make({
  params: {
    path: '/kubernetes-architect',
    title: 'Architect',
    icon: <AccountTreeIcon fontSize="inherit" />,
    routeRef: rootRouteRef,
  },
});

/** All clusters, and each of them. */
export const fleetSubPage = SubPageBlueprint.make({
  name: 'fleet',
  params: {
    path: 'fleet',
    title: 'Fleet',
    routeRef: fleetRouteRef,
    loader: () =>
      import('./FleetSection').then(({ FleetSection }) => <FleetSection />),
  },
});

/** The designed platforms. */
export const architectureSubPage = SubPageBlueprint.make({
  name: 'architecture',
  params: {
    path: 'architecture',
    title: 'Architecture',
    routeRef: architectureRouteRef,
    loader: () =>
      import('./ArchitectureSection').then(({ ArchitectureSection }) => (
        <ArchitectureSection />
      )),
  },
});
