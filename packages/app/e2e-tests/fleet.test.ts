import { DEAD_CLUSTER } from './portal/portalConfig';
import { expect, test } from './portal/portalTest';

const DEMO_FLEET = ['eu-production', 'us-production', 'shared'];

test('the fleet page shows the demo fleet and leads to each cluster', async ({
  page,
}) => {
  await page.goto('/');
  await page
    .getByRole('navigation', { name: 'sidebar nav' })
    .getByRole('link', { name: 'Architect' })
    .click();
  const table = page.getByRole('table', { name: 'Clusters' });
  for (const name of DEMO_FLEET) {
    const row = table.getByRole('row').filter({
      has: page.getByRole('link', { name, exact: true }),
    });
    await expect(row).toContainText('v1.36.3');
    await expect(row).toContainText('Recorded');
    await expect(row.getByRole('meter', { name: 'CPU' })).toBeVisible();
  }
  await table.getByRole('link', { name: 'eu-production' }).click();
  await expect(
    page.getByRole('heading', { name: 'eu-production', level: 2 }),
  ).toBeVisible();
});

test('a filter of the fleet stands in the address', async ({ page }) => {
  await page.goto('/kubernetes-architect/fleet');
  const table = page.getByRole('table', { name: 'Clusters' });
  await expect(table.getByRole('link', { name: 'shared' })).toBeVisible();
  await page
    .getByRole('searchbox', { name: 'Filter clusters' })
    .fill('us-east-1');
  await expect(table.getByRole('link', { name: 'shared' })).toBeHidden();
  await page.reload();
  await expect(
    table.getByRole('link', { name: 'us-production' }),
  ).toBeVisible();
  await expect(table.getByRole('link', { name: 'shared' })).toBeHidden();
});

test('a dead cluster costs only its own row', async ({ page }) => {
  await page.goto('/kubernetes-architect/fleet');
  const table = page.getByRole('table', { name: 'Clusters' });
  const dead = table.getByRole('row').filter({
    has: page.getByRole('link', { name: DEAD_CLUSTER }),
  });
  await expect(dead).toContainText('Unreachable');
  await expect(table.getByRole('note')).toHaveCount(1);
  await expect(table.getByRole('note')).toContainText(
    `Cluster "${DEAD_CLUSTER}" cannot be reached (ECONNREFUSED)`,
  );
  await expect(table.getByRole('note')).toContainText(
    'Check that its API server runs',
  );
  for (const name of DEMO_FLEET) {
    const row = table.getByRole('row').filter({
      has: page.getByRole('link', { name, exact: true }),
    });
    await expect(row).toContainText(/Healthy|Degraded|Unhealthy/);
  }
});
