import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderPage } from '../testing/renderPage';
import { ArchitecturePage } from './ArchitecturePage';

const list = () =>
  screen.findByRole('treegrid', { name: 'List of the architecture' });

describe('ArchitecturePage', () => {
  it('goes as deep as asked, shows live state, and keeps it all in the address', async () => {
    renderPage(<ArchitecturePage />, { at: '/?view=list' });
    expect(
      within(await list()).queryByText('payments-worker'),
    ).not.toBeInTheDocument();

    await userEvent.click(screen.getByRole('button', { name: 'Workloads' }));
    const row = within(await list()).getByRole('row', {
      name: /payments-worker.*Failed/,
    });
    await userEvent.click(row);

    const dialog = await screen.findByRole('dialog', {
      name: 'payments-worker',
    });
    expect(dialog).toHaveTextContent('0 of 3 pods ready');
    expect(dialog).toHaveTextContent(
      'acme / production / prod-eu-1 / payments',
    );
    expect(screen.getByTestId('address')).toHaveTextContent('depth=workloads');
  });

  it('enters a cluster and finds the way back', async () => {
    renderPage(<ArchitecturePage />, {
      at: '/?view=list&selected=cluster%3Aprod-eu-1',
    });
    const dialog = await screen.findByRole('dialog', { name: 'prod-eu-1' });
    expect(
      within(dialog).getByRole('button', { name: 'Open the cluster page' }),
    ).toHaveAttribute('href', '/fleet/prod-eu-1');
    await userEvent.click(
      within(dialog).getByRole('button', { name: 'Show only this' }),
    );

    const path = await screen.findByRole('navigation', {
      name: 'Where you are',
    });
    expect(path).toHaveTextContent('Whole platform/production/prod-eu-1');
    expect(
      within(await list()).queryByText('dev-eu-1'),
    ).not.toBeInTheDocument();
    await userEvent.click(
      within(path).getByRole('button', { name: 'Whole platform' }),
    );
    expect(within(await list()).getByText('dev-eu-1')).toBeInTheDocument();
  });

  it('says how much a large platform hides', async () => {
    renderPage(<ArchitecturePage />, {
      at: '/?view=list&platform=large&depth=workloads',
    });

    expect(
      await screen.findByText(/\d+ nodes are hidden, because/),
    ).toBeInTheDocument();
  });

  it('says how to begin when there is no platform', async () => {
    renderPage(<ArchitecturePage />, {
      api: {
        getPlatforms: async () => ({
          items: [],
          errorsByLocation: {
            'broken.yaml': {
              location: 'broken.yaml',
              message: 'The intent is not valid',
              problems: [
                { path: 'spec.clusters', message: 'is empty', line: 7 },
              ],
            },
          },
          truncated: false,
          observedAt: new Date(0).toISOString(),
        }),
      },
    });

    expect(
      await screen.findByText('No platform has been designed yet'),
    ).toBeInTheDocument();
    expect(screen.getByText('spec.clusters').parentElement).toHaveTextContent(
      'spec.clusters (line 7): is empty',
    );
  });
});
