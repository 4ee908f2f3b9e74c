import { expect, test } from './portal/portalTest';

test('the cluster page shows version, pools and capacity', async ({ page }) => {
  await page.goto('/kubernetes-architect/fleet/eu-production');
  await expect(page.getByText('Kubernetes v1.36.3')).toBeVisible();
  await expect(
    page.getByRole('region', { name: 'Capacity' }).getByRole('meter'),
  ).toHaveCount(3);
  const pools = page.getByRole('table', { name: 'Node pools' });
  await expect(pools.getByRole('row')).toHaveCount(3);
  await expect(pools).toContainText('m7i.2xlarge');
});

test('problems come first, and lead to the workload', async ({ page }) => {
  await page.goto('/kubernetes-architect/fleet/shared');
  const problem = page
    .getByRole('table', { name: 'Problems' })
    .getByRole('button')
    .first();
  const workload = await problem.innerText();
  await problem.click();
  const details = page.getByRole('dialog', { name: workload });
  await expect(details).toContainText('Pods ready');
  await page.keyboard.press('Escape');
  await expect(details).toBeHidden();
});

test('every section of a cluster opens, and stands in the address', async ({
  page,
}) => {
  await page.goto('/kubernetes-architect/fleet/shared');
  for (const [tab, text] of [
    ['Nodes', 'Kubelet'],
    ['Namespaces', 'Pod security'],
    ['Workloads', 'Pods ready'],
    ['Events', 'Last seen'],
  ]) {
    await page
      .getByRole('tablist', { name: 'Sections of the cluster' })
      .getByRole('tab', { name: tab })
      .click();
    const panel = page.getByRole('tabpanel', { name: tab });
    await expect(panel).toContainText(text);
    await expect(page).toHaveURL(new RegExp(`tab=${tab.toLowerCase()}`));
  }
});

test('a cluster that is not there is said to be so', async ({
  page,
  browserErrors,
}) => {
  await page.goto('/kubernetes-architect/fleet/nowhere');
  await expect(
    page.getByText('There is no cluster named nowhere'),
  ).toBeVisible();
  await page.getByRole('link', { name: 'To the fleet' }).click();
  await expect(page.getByRole('table', { name: 'Clusters' })).toBeVisible();
  // The browser itself reports the answer 404.
  expect(browserErrors.every(error => error.includes('404'))).toBe(true);
  browserErrors.length = 0;
});
