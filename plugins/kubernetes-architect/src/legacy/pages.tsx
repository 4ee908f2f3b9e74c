import { Header, HeaderTabs, Page } from '@backstage/core-components';
import { useRouteRef, useRouteRefParams } from '@backstage/core-plugin-api';
import { useMemo } from 'react';
import type { ReactNode } from 'react';
import { useNavigate } from 'react-router-dom';
import { ArchitectProviders } from '../ArchitectProviders';
import { ArchitecturePage } from '../architecture';
import { ClusterPage } from '../cluster';
import { FleetPage } from '../fleet';
import type { ArchitectLinks } from '../links';
import { useTexts } from '../translation';
import { architectureRouteRef, clusterRouteRef, fleetRouteRef } from './routes';

const SECTIONS = ['fleet', 'architecture'] as const;

function LegacyPage(props: {
  section: (typeof SECTIONS)[number];
  children: ReactNode;
}) {
  const t = useTexts();
  const navigate = useNavigate();
  const fleet = useRouteRef(fleetRouteRef);
  const cluster = useRouteRef(clusterRouteRef);
  const architecture = useRouteRef(architectureRouteRef);
  const links = useMemo<ArchitectLinks>(
    () => ({
      fleet: () => fleet(),
      cluster: name => cluster({ name }),
      architecture: () => architecture(),
    }),
    [fleet, cluster, architecture],
  );
  return (
    <ArchitectProviders links={links}>
      <Page themeId="tool">
        <Header title={t('page.title')} />
        <HeaderTabs
          selectedIndex={SECTIONS.indexOf(props.section)}
          tabs={SECTIONS.map(id => ({ id, label: t(`page.${id}`) }))}
          onChange={at => navigate(links[SECTIONS[at]]() ?? '.')}
        />
        <main
          style={{
            gridArea: 'pageContent',
            minWidth: 0,
            overflow: 'auto',
            paddingTop: 16,
          }}
        >
          {props.children}
        </main>
      </Page>
    </ArchitectProviders>
  );
}

/** The fleet with the header of the former frontend system. */
export function LegacyFleetPage() {
  return (
    <LegacyPage section="fleet">
      <FleetPage />
    </LegacyPage>
  );
}

/** A cluster with the header of the former frontend system. */
export function LegacyClusterPage() {
  const { name } = useRouteRefParams(clusterRouteRef);
  return (
    <LegacyPage section="fleet">
      <ClusterPage key={name} name={name} />
    </LegacyPage>
  );
}

/** The designed platforms with the header of the former frontend system. */
export function LegacyArchitecturePage() {
  return (
    <LegacyPage section="architecture">
      <ArchitecturePage />
    </LegacyPage>
  );
}
