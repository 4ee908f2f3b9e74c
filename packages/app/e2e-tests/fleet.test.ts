import { DEAD_CLUSTER } from './portal/portalConfig';
import { expect, test } from './portal/portalTest';

test('shows the demo fleet', async ({ page }) => {
  await page.goto('/kubernetes-architect/fleet');
  const table = page.getByRole('table', { name: 'Clusters' });
  for (const name of ['eu-production', 'us-production', 'shared']) {
    await expect(table.getByRole('row').filter({ hasText: name })).toBeVisible();
  }
  await page.screenshot({ path: '/tmp/sc-shots/fleet.png', fullPage: true });
  console.log(await page.locator('body').ariaSnapshot());
  await page.goto('/kubernetes-architect/fleet/eu-production');
  await page.waitForTimeout(3000);
  console.log(await page.locator('body').ariaSnapshot());
  await page.screenshot({ path: '/tmp/sc-shots/cluster.png', fullPage: true });
  await page.goto('/kubernetes-architect/architecture');
  await page.waitForTimeout(5000);
  console.log(await page.locator('body').ariaSnapshot());
  await page.screenshot({ path: '/tmp/sc-shots/arch.png', fullPage: true });
  void DEAD_CLUSTER;
});
