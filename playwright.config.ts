import { defineConfig } from '@playwright/test';

/** Milliseconds for one test: the machine may be small and busy. */
const TEST_DEADLINE_MS = 90_000;
const ASSERTION_DEADLINE_MS = 20_000;

/**
 * Browser tests against a portal of their own, or against the one that PLAYWRIGHT_URL names. One after the
 * other: they share the portal, and a test that only passes at the second try has failed.
 */
export default defineConfig({
  testDir: 'packages/app/e2e-tests',
  testMatch: '**/*.test.ts',
  globalSetup: require.resolve('./packages/app/e2e-tests/portal/globalSetup'),
  workers: 1,
  retries: 0,
  timeout: TEST_DEADLINE_MS,
  expect: { timeout: ASSERTION_DEADLINE_MS },
  forbidOnly: true,
  reporter: [['list']],
  outputDir: 'test-results',
  use: {
    viewport: { width: 1280, height: 900 },
    actionTimeout: 20_000,
    trace: 'retain-on-failure',
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
});
