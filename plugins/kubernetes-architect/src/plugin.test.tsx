import { renderTestApp } from '@backstage/frontend-test-utils';
import { screen } from '@testing-library/react';
import { FixtureApi } from '../dev/fixtures';
import plugin, { kubernetesArchitectApiRef } from './index';

const apis = [[kubernetesArchitectApiRef, new FixtureApi()]] as const;

describe('kubernetesArchitectPlugin', () => {
  it('opens with the fleet', async () => {
    renderTestApp({
      features: [plugin],
      initialRouteEntries: ['/kubernetes-architect'],
      apis,
    });

    expect(
      await screen.findByRole(
        'link',
        { name: 'prod-eu-1' },
        { timeout: 20_000 },
      ),
    ).toHaveAttribute('href', '/kubernetes-architect/fleet/prod-eu-1');
  }, 30_000);

  it('has a page for each cluster', async () => {
    renderTestApp({
      features: [plugin],
      initialRouteEntries: ['/kubernetes-architect/fleet/prod-us-1'],
      apis,
    });

    expect(
      await screen.findByRole(
        'heading',
        { name: 'prod-us-1' },
        { timeout: 20_000 },
      ),
    ).toBeInTheDocument();
  }, 30_000);
});
