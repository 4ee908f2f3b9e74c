import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from './portal/portalTest';

const ROOT = join(__dirname, '../../..');

const repository = (name: string) =>
  join(
    process.env.PORTAL_REPOSITORIES ?? join(ROOT, '.portal/repositories'),
    `${name}.git`,
  );

const git = (name: string, ...args: string[]) =>
  execFileSync('git', ['--git-dir', repository(name), ...args], {
    encoding: 'utf8',
  }).trim();

/** Names are used once, so that a second run against the same portal works as well. */
const uniqueName = (prefix: string) => `${prefix}-${Date.now().toString(36)}`;

test('a form that is filled becomes a commit, and the commit a platform', async ({
  page,
}) => {
  const name = uniqueName('harbour');
  await page.goto('/');
  await page
    .getByRole('navigation', { name: 'sidebar nav' })
    .getByRole('link', { name: 'Create' })
    .click();
  const card = page
    .getByTestId('template-card')
    .or(page.locator('[class*=MuiCard-root]'))
    .filter({ hasText: 'Design a platform' })
    .first();
  await card.getByRole('button', { name: 'Choose' }).click();

  await page.getByLabel('Name').fill(name);
  await page.getByLabel('Title').fill('Harbour {{ 7*7 }} <b>platform</b>');
  await page.getByLabel(/^Flux/).check();
  await page.getByRole('button', { name: 'Next' }).click();

  await page.getByLabel('Name').fill('quay');
  await page.getByRole('checkbox', { name: 'test' }).check();
  await page.getByRole('checkbox', { name: 'staging' }).uncheck();
  await page.getByLabel('Region').fill('eu-north-1');
  await page.getByRole('button', { name: 'Next' }).click();

  await page.getByLabel('Team').fill('cranes');
  await page.getByLabel('App', { exact: false }).first().fill('lifter');
  await page.getByLabel('Port').fill('9090');
  await page.getByRole('button', { name: 'Next' }).click();

  await expect(page.getByLabel(/^This portal/)).toBeChecked();
  await page.getByRole('button', { name: 'Next' }).click();

  await expect(
    page.getByRole('checkbox', { name: 'Decide from requirements' }),
  ).not.toBeChecked();
  await page.getByRole('button', { name: 'Next' }).click();

  await expect(page.getByText('Your own decisions').first()).toBeVisible();
  await page.getByRole('button', { name: 'Next' }).click();

  await expect(page.getByText('More add-ons').first()).toBeVisible();
  await page.getByRole('button', { name: 'Next' }).click();

  await expect(page.getByText('Your own operators').first()).toBeVisible();
  await page.getByRole('button', { name: 'Review' }).click();
  await expect(page.getByText(name, { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Create' }).click();

  await expect(
    page.getByRole('heading', { name: 'What was made' }),
  ).toBeVisible({ timeout: 60_000 });
  const hash = git(name, 'rev-parse', 'main');
  await expect(page.getByText(hash, { exact: true })).toBeVisible();
  await expect(
    page.getByText('Harbour {{ 7*7 }} <b>platform</b>'),
  ).toBeVisible();

  const files = git(name, 'ls-tree', '-r', '--name-only', 'main').split('\n');
  expect(files).toEqual(
    expect.arrayContaining([
      '.architect/lock.json',
      'README.md',
      'catalog-info.yaml',
      'platform.yaml',
    ]),
  );
  expect(files.some(file => file.startsWith('apps/lifter/'))).toBe(true);
  expect(files.some(file => file.startsWith('tenants/cranes/'))).toBe(true);
  expect(git(name, 'rev-list', '--count', 'main')).toBe('1');
  const intent = git(name, 'show', 'main:platform.yaml');
  expect(intent).toContain('region: eu-north-1');
  expect(intent).not.toContain('name: staging');
  expectValid(name);

  await page.getByRole('link', { name: 'Look at its architecture' }).click();
  await expect(
    page
      .getByRole('region', { name: 'Drawing of the architecture' })
      .getByRole('group', { name: /^Cluster quay/ }),
  ).toBeVisible();
});

test('the form needs nothing but a name, and no mouse', async ({ page }) => {
  const name = uniqueName('keys');
  await page.goto('/create/templates/default/design-platform');
  await expect(page.getByLabel('Name')).toBeFocused();
  await page.keyboard.type(name);
  for (const [button, follows] of [
    ['Next', 'Environments on this cluster'],
    ['Next', 'Container image'],
    ['Next', 'Publish to'],
    ['Next', 'Decide from requirements'],
    ['Next', 'Your own decisions'],
    ['Next', 'More add-ons'],
    ['Next', 'Your own operators'],
    ['Review', name],
    ['Create', 'Write the intent'],
  ]) {
    await pressWithKeyboard(page, button);
    await expect(page.getByText(follows).first()).toBeVisible();
  }
  await expect(
    page.getByRole('heading', { name: 'What was made' }),
  ).toBeVisible({ timeout: 60_000 });
  await expect(
    page.getByText(git(name, 'rev-parse', 'main'), { exact: true }),
  ).toBeVisible();
  expectValid(name);
});

for (const name of ['../x', '<script>alert(1)</script>', 'a'.repeat(300)]) {
  const shown = JSON.stringify(name.slice(0, 30));
  test(`the form refuses the name ${shown}`, async ({
    page,
    browserErrors,
  }) => {
    await page.goto('/create/templates/default/design-platform');
    await page.getByLabel('Name').fill(name);
    await page.getByRole('button', { name: 'Next' }).click();
    await expect(page.getByLabel('Name')).toHaveAttribute(
      'aria-invalid',
      'true',
    );
    await expect(page.getByLabel('Title')).toBeVisible();
    // The form library writes every refusal to the console as well.
    expect(browserErrors.join()).toMatch(/^Form validation failed/);
    browserErrors.length = 0;
  });
}

test('the form wants a name', async ({ page }) => {
  await page.goto('/create/templates/default/design-platform');
  await page.getByLabel('Title').fill('No name');
  await page.getByRole('button', { name: 'Next' }).click();
  await expect(page.locator('input:invalid')).toHaveCount(1);
  await expect(page.getByLabel('Title')).toBeVisible();
});

/** What the portal committed is what the command calls valid. */
function expectValid(name: string) {
  const folder = mkdtempSync(join(tmpdir(), 'kubernetes-architect-clone-'));
  try {
    execFileSync('git', ['clone', '--quiet', repository(name), folder]);
    execFileSync(
      process.execPath,
      [
        join(ROOT, 'packages/cli/bin/architect'),
        ...['validate', '-f', join(folder, 'platform.yaml')],
      ],
      { stdio: 'pipe' },
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Walks to a button by Tab, as somebody without a mouse does, and presses it. */
async function pressWithKeyboard(
  page: import('@playwright/test').Page,
  name: string,
) {
  const button = page.getByRole('button', { name, exact: true });
  await expect(button).toBeEnabled();
  for (let steps = 0; steps < 60; steps += 1) {
    if (await button.evaluate(element => element === document.activeElement)) {
      await page.keyboard.press('Enter');
      return;
    }
    await page.keyboard.press('Tab');
  }
  throw new Error(`The button ${name} cannot be reached by Tab`);
}
