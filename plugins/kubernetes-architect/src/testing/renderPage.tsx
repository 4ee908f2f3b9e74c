import { renderInTestApp } from '@backstage/frontend-test-utils';
import { QueryClient } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { useLocation } from 'react-router-dom';
import { FixtureApi } from '../../dev/fixtures';
import { ArchitectProviders } from '../ArchitectProviders';
import { kubernetesArchitectApiRef } from '../api';
import type { KubernetesArchitectApi } from '../api';

/** Renders a page on the fixtures; `address` shows what stands in the address bar. */
export function renderPage(
  page: ReactElement,
  options: { api?: Partial<KubernetesArchitectApi>; at?: string } = {},
) {
  const api = Object.assign(new FixtureApi(), options.api);
  const queryClient = new QueryClient({
    defaultOptions: { queries: { retry: false } },
  });
  return renderInTestApp(
    <ArchitectProviders
      queryClient={queryClient}
      links={{
        fleet: () => '/fleet',
        cluster: name => `/fleet/${name}`,
        architecture: () => '/architecture',
      }}
    >
      {page}
      <Address />
    </ArchitectProviders>,
    {
      apis: [[kubernetesArchitectApiRef, api]],
      initialRouteEntries: [options.at ?? '/'],
    },
  );
}

function Address() {
  const { pathname, search } = useLocation();
  return <output data-testid="address">{`${pathname}${search}`}</output>;
}
