import { renderInTestApp, TestApiProvider } from '@backstage/test-utils';
import { screen } from '@testing-library/react';
import { Route, Routes } from 'react-router-dom';
import { FixtureApi } from '../../dev/fixtures';
import {
  architectureRouteRef,
  clusterRouteRef,
  fleetRouteRef,
  KubernetesArchitectClusterPage,
  KubernetesArchitectFleetPage,
  kubernetesArchitectApiRef,
} from '../legacy';

function renderAt(path: string) {
  return renderInTestApp(
    <TestApiProvider apis={[[kubernetesArchitectApiRef, new FixtureApi()]]}>
      <Routes>
        <Route path="/fleet" element={<KubernetesArchitectFleetPage />} />
        <Route
          path="/fleet/:name"
          element={<KubernetesArchitectClusterPage />}
        />
      </Routes>
    </TestApiProvider>,
    {
      routeEntries: [path],
      mountedRoutes: {
        '/fleet': fleetRouteRef,
        '/fleet/:name': clusterRouteRef,
        '/architecture': architectureRouteRef,
      },
    },
  );
}

describe('the legacy pages', () => {
  it('show the fleet under the header of the former frontend system', async () => {
    await renderAt('/fleet');

    expect(
      await screen.findByRole(
        'link',
        { name: 'prod-eu-1' },
        { timeout: 20_000 },
      ),
    ).toHaveAttribute('href', '/fleet/prod-eu-1');
    expect(
      screen.getByRole('tab', { name: 'Architecture' }),
    ).toBeInTheDocument();
  }, 30_000);

  it('show a cluster by the name in the address', async () => {
    await renderAt('/fleet/prod-us-1');

    expect(
      await screen.findByRole(
        'heading',
        { name: 'prod-us-1' },
        { timeout: 20_000 },
      ),
    ).toBeInTheDocument();
  }, 30_000);
});
