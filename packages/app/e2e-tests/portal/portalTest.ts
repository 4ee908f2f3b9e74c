import { test as base, expect } from '@playwright/test';

/** A page of the portal that is tested. Every test fails when the browser reports an error meanwhile. */
export const test = base.extend<{ browserErrors: string[] }>({
  // The fixture function of Playwright has to destructure, even nothing.
  // eslint-disable-next-line no-empty-pattern
  baseURL: async ({}, provide) => {
    await provide(process.env.PLAYWRIGHT_URL);
  },
  browserErrors: [
    async ({ page }, provide) => {
      const errors: string[] = [];
      page.on('pageerror', error => errors.push(`uncaught: ${error.message}`));
      page.on('console', message => {
        if (message.type() === 'error')
          errors.push(`${message.text()} (${message.location().url})`);
      });
      await provide(errors);
      expect(errors, 'errors that the browser reported').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
