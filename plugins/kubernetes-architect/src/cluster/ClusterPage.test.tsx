import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderPage } from '../testing/renderPage';
import { ClusterPage } from './ClusterPage';

describe('ClusterPage', () => {
  it('heads with the cluster and lists what is wrong, worst first', async () => {
    renderPage(<ClusterPage name="prod-eu-1" />);

    expect(
      await screen.findByRole('heading', { name: 'prod-eu-1' }),
    ).toBeInTheDocument();
    const problems = await screen.findByRole('table', { name: 'Problems' });
    const [, first, second] = within(problems).getAllByRole('row');
    expect(first).toHaveTextContent(/ledger.*Critical.*CrashLoopBackOff/);
    expect(second).toHaveTextContent(/storefront.*Warning.*ImagePullBackOff/);
    expect(screen.getByRole('table', { name: 'Node pools' })).toHaveTextContent(
      /general6 \/ 6/,
    );
    expect(
      screen.getByRole('tab', { name: 'Workloads (2)' }),
    ).toBeInTheDocument();
  });

  it('opens the details of a workload and puts them in the address', async () => {
    renderPage(<ClusterPage name="prod-eu-1" />, { at: '/?tab=workloads' });
    const workloads = await screen.findByRole('table', { name: 'Workloads' });
    expect(within(workloads).getAllByRole('row')[1]).toHaveTextContent(
      /ledger.*Failed/,
    );

    await userEvent.click(
      within(workloads).getByRole('button', { name: 'ledger' }),
    );
    const dialog = await screen.findByRole('dialog', { name: 'ledger' });
    expect(dialog).toHaveTextContent('CrashLoopBackOff');
    expect(dialog).toHaveTextContent(/Restarts214/);
    expect(screen.getByTestId('address')).toHaveTextContent(
      'workload=StatefulSet%2Fpayments%2Fledger',
    );

    await userEvent.keyboard('{Escape}');
    await waitFor(() =>
      expect(screen.queryByRole('dialog')).not.toBeInTheDocument(),
    );
    expect(screen.getByTestId('address')).toHaveTextContent('/?tab=workloads');
  });

  it('filters workloads by text and by trouble', async () => {
    renderPage(<ClusterPage name="prod-eu-1" />, { at: '/?tab=workloads' });
    const rows = async () =>
      within(
        await screen.findByRole('table', { name: 'Workloads' }),
      ).getAllByRole('row').length - 1;
    expect(await rows()).toBe(13);

    await userEvent.click(
      screen.getByRole('checkbox', { name: 'Problems only' }),
    );
    expect(await rows()).toBe(2);
    await userEvent.type(
      screen.getByRole('searchbox', { name: 'Filter workloads' }),
      'imagepull',
    );
    expect(await rows()).toBe(1);
  });

  it('tells what it may not read from what is not there', async () => {
    renderPage(<ClusterPage name="dev-eu-1" />, { at: '/?tab=workloads' });

    expect(await screen.findByRole('note')).toHaveTextContent(
      'unknown: missing permission to list apps/deployments',
    );
    expect(
      screen.queryByText('No workload runs in this cluster'),
    ).not.toBeInTheDocument();
  });

  it('shows nodes, namespaces and events in their sections', async () => {
    renderPage(<ClusterPage name="prod-us-1" />);
    await userEvent.click(await screen.findByRole('tab', { name: /Nodes/ }));
    expect(
      within(await screen.findByRole('table', { name: 'Nodes' })).getAllByRole(
        'row',
      )[1],
    ).toHaveTextContent('Not ready');

    await userEvent.click(screen.getByRole('tab', { name: 'Namespaces' }));
    expect(
      await screen.findByRole('table', { name: 'Namespaces' }),
    ).toHaveTextContent('team-shop');
    await userEvent.click(
      screen.getByRole('checkbox', { name: 'Hide system namespaces' }),
    );
    expect(
      screen.getByRole('table', { name: 'Namespaces' }),
    ).not.toHaveTextContent('kube-system');

    await userEvent.click(screen.getByRole('tab', { name: 'Events' }));
    expect(
      await screen.findByRole('table', { name: 'Events' }),
    ).toHaveTextContent('Kubelet stopped posting');
  });
});
