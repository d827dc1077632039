import { expect, type Page } from '@playwright/test';
import { test as base, untilAlive } from './live.ts';

export { expect } from '@playwright/test';

/** Every console complaint, uncaught error and request to another origin from now on. */
export function watch(page: Page, site = ''): readonly string[] {
  const complaints: string[] = [];
  const { origin } = new URL(site);
  page.on('console', (message) => {
    const is404 = /404|registration blocked by Playwright/.test(message.text());
    if (['error', 'warning'].includes(message.type()) && !is404) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('request', (request) => {
    const url = request.url();
    if (/^https?:/.test(url) && new URL(url).origin !== origin) complaints.push(`request to ${url}`);
  });
  return complaints;
}

/** A page whose every complaint fails the test. */
export const test = base.extend({
  page: async ({ page, baseURL }, use) => {
    const complaints = watch(page, baseURL);
    await use(page);
    expect(complaints).toEqual([]);
  },
});

/** The figure of an address, once it shows a view. */
export async function figureOn(page: Page, id: string) {
  await untilAlive(page);
  const figure = page.locator(`figure[data-figure="${id}"]`);
  await expect(figure).toHaveAttribute('data-state', 'ready');
  return figure;
}

/** Path and query below the site's base. */
export const addressOf = (page: Page): string => page.url().replace(/^.*\/some\/base\//, '/');
