import { ResponseError } from '@backstage/errors';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderPage } from '../testing/renderPage';
import { FleetPage } from './FleetPage';

const table = () => screen.findByRole('table', { name: 'Clusters' });

async function forbidden(): Promise<never> {
  throw await ResponseError.fromResponse(
    new Response(
      JSON.stringify({
        error: { name: 'NotAllowedError', message: 'no' },
        request: {},
        response: { statusCode: 403 },
      }),
      { status: 403, headers: { 'content-type': 'application/json' } },
    ),
  );
}

describe('FleetPage', () => {
  it('shows every cluster, and what is wrong with a dead one beside the others', async () => {
    renderPage(<FleetPage />);

    const rows = within(await table()).getAllByRole('row');
    const links = within(await table()).getAllByRole('link');
    expect(links).toHaveLength(7);
    expect(links[0]).toHaveAttribute('href', '/fleet/edge-sg-1');
    expect(rows[1]).toHaveTextContent(/edge-sg-1.*Unreachable/);
    expect(rows[2]).toHaveTextContent('connection refused');
    expect(rows[2]).toHaveTextContent('Check that its API server runs');
    expect(screen.getByRole('row', { name: /prod-eu-1/ })).toHaveTextContent(
      /Unhealthyv1\.36\.3production.*9 \/ 92 \/ 13/,
    );
    expect(
      screen.getByRole('row', { name: /prod-ap-1.*Stale/ }),
    ).toHaveTextContent('Last: Healthy');
  });

  it('says unknown, not zero, where the cluster may not tell', async () => {
    renderPage(<FleetPage />);
    await table();

    const row = screen.getByRole('row', { name: /dev-eu-1/ });
    expect(within(row).getAllByText('unknown')).toHaveLength(4);
    expect(
      within(screen.getByRole('row', { name: /prod-us-1/ })).getByRole(
        'meter',
        { name: 'CPU' },
      ),
    ).toHaveAttribute('aria-valuetext', '86 % (78 / 91 cores)');
  });

  it('keeps filter, order and grouping in the address', async () => {
    renderPage(<FleetPage />, { at: '/?environment=staging' });
    expect(within(await table()).getAllByRole('link')).toHaveLength(2);

    await userEvent.selectOptions(
      screen.getByRole('combobox', { name: 'Environment' }),
      'production',
    );
    await userEvent.type(
      screen.getByRole('searchbox', { name: 'Filter clusters' }),
      'eu',
    );
    await userEvent.click(
      screen.getByRole('button', { name: 'Sort by Version' }),
    );
    await userEvent.click(
      screen.getByRole('checkbox', { name: 'Group by environment' }),
    );

    expect(screen.getByTestId('address')).toHaveTextContent(
      '/?environment=production&q=eu&sort=version&group=environment',
    );
    expect(
      screen.getByRole('columnheader', { name: /Version/ }),
    ).toHaveAttribute('aria-sort', 'ascending');
    expect(
      within(await table())
        .getAllByRole('link')
        .map(link => link.textContent),
    ).toEqual(['prod-eu-1']);
  });

  it('opens the page of a cluster from anywhere on its row', async () => {
    renderPage(<FleetPage />);
    await table();
    await userEvent.click(screen.getByText('v1.36.1'));

    expect(screen.getByTestId('address')).toHaveTextContent(
      '/fleet/staging-us-1',
    );
  });

  it('says what to do when nothing matches, and when nothing is connected', async () => {
    const { unmount } = renderPage(<FleetPage />, { at: '/?q=absent' });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Clear filters' }),
    );
    expect(within(await table()).getAllByRole('link')).toHaveLength(7);
    unmount();

    renderPage(<FleetPage />, {
      api: {
        getFleet: async () => ({
          items: [],
          errorsByCluster: {},
          truncated: false,
        }),
      },
    });
    expect(
      await screen.findByText('No cluster is connected yet'),
    ).toBeInTheDocument();
    expect(
      screen.getByText(/kubernetesArchitect\.clusters/),
    ).toBeInTheDocument();
  });

  it('shows the failure of the backend and tries again', async () => {
    const getFleet = jest
      .fn()
      .mockRejectedValueOnce(new Error('The inventory is not ready yet'))
      .mockResolvedValue({ items: [], errorsByCluster: {}, truncated: false });
    renderPage(<FleetPage />, { api: { getFleet } });

    expect(await screen.findByRole('alert')).toHaveTextContent(
      'The inventory is not ready yet',
    );
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    await waitFor(() =>
      expect(screen.queryByRole('alert')).not.toBeInTheDocument(),
    );
  });

  it('names the permission that is missing', async () => {
    renderPage(<FleetPage />, { api: { getFleet: forbidden } });

    expect(await screen.findByRole('alert')).toHaveTextContent(
      'kubernetes-architect.fleet.read',
    );
  });
});
