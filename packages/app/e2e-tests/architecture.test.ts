import { expect, test } from './portal/portalTest';

test('a designed platform is drawn with the live state of its clusters', async ({
  page,
}) => {
  await page.goto('/kubernetes-architect/architecture');
  await page
    .getByRole('combobox', { name: 'Platform' })
    .selectOption({ label: 'Shop platform' });
  const drawing = page.getByRole('region', {
    name: 'Drawing of the architecture',
  });
  await expect(
    drawing.getByRole('group', { name: /^Cluster eu-production, / }),
  ).toBeVisible();
  await expect(
    drawing.getByRole('group', {
      name: 'Cluster eu-production, Not connected',
    }),
  ).toHaveCount(0);
  await page
    .getByRole('group', { name: 'Show down to' })
    .getByRole('button', { name: 'Clusters' })
    .click();
  await expect(drawing.getByRole('group', { name: /^Namespace / })).toHaveCount(
    0,
  );
});

test('the list says what the drawing shows', async ({ page }) => {
  await page.goto('/kubernetes-architect/architecture?platform=shop');
  await page
    .getByRole('group', { name: 'View' })
    .getByRole('button', { name: 'List' })
    .click();
  await expect(page).toHaveURL(/view=list/);
  await expect(
    page.getByRole('region', { name: 'Drawing of the architecture' }),
  ).toHaveCount(0);
  await expect(page.getByText('eu-production').first()).toBeVisible();
});
