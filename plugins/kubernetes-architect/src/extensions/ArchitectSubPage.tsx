import { useRouteRef } from '@backstage/frontend-plugin-api';
import { useMemo } from 'react';
import type { ReactNode } from 'react';
import { ArchitectProviders } from '../ArchitectProviders';
import type { ArchitectLinks } from '../links';
import {
  architectureRouteRef,
  clusterRouteRef,
  fleetRouteRef,
} from '../routes';

/** Puts a page into the new frontend system: its addresses come from the route references of the plugin. */
export function ArchitectSubPage(props: { children: ReactNode }) {
  const fleet = useRouteRef(fleetRouteRef);
  const cluster = useRouteRef(clusterRouteRef);
  const architecture = useRouteRef(architectureRouteRef);
  const links = useMemo<ArchitectLinks>(
    () => ({
      fleet: () => fleet?.(),
      cluster: name => cluster?.({ name }),
      architecture: () => architecture?.(),
    }),
    [fleet, cluster, architecture],
  );
  return (
    <ArchitectProviders links={links}>{props.children}</ArchitectProviders>
  );
}
