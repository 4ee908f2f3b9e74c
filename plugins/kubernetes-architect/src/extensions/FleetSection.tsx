import { BreadcrumbEntry, useRouteRef } from '@backstage/frontend-plugin-api';
import { Route, Routes, useParams } from 'react-router-dom';
import { ClusterPage } from '../cluster';
import { FleetPage } from '../fleet';
import { clusterRouteRef } from '../routes';
import { ArchitectSubPage } from './ArchitectSubPage';

/** The fleet, and below it each cluster. */
export function FleetSection() {
  return (
    <ArchitectSubPage>
      <Routes>
        <Route index element={<FleetPage />} />
        <Route path=":name" element={<ClusterRoute />} />
      </Routes>
    </ArchitectSubPage>
  );
}

function ClusterRoute() {
  const { name = '' } = useParams();
  const href = useRouteRef(clusterRouteRef)?.({ name });
  const page = <ClusterPage key={name} name={name} />;
  return href ? (
    <BreadcrumbEntry entry={{ label: name, href }}>{page}</BreadcrumbEntry>
  ) : (
    page
  );
}
