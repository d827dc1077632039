/** Briefs as the tests of a browser keep, see and take them. */
import { readFileSync } from 'node:fs';
import type { Download, Locator, Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import { expect } from './site.ts';

export const KEY = 'sea-to-steppe.brief';
export const UZBEKISTAN = '/aid/flows?countries=uzb&years=2006-2019';
export const PINS = [
  { path: UZBEKISTAN, caption: 'Note the peak of 2019.' },
  { path: '/diaspora/today', caption: '' },
  { path: '/timelines/eras', caption: 'Две строки\nin two languages & more' },
];

/** A browser that has this brief already. */
export const keep = (
  page: Page,
  pins: readonly { path: string; caption: string }[],
  title = 'For Thursday',
) =>
  page.addInitScript(
    ([key, text]) => {
      if (!localStorage.getItem(key)) localStorage.setItem(key, text);
    },
    [KEY, JSON.stringify({ version: 1, title, pins })] as const,
  );

export const itemsOn = (page: Page): Locator => page.locator('li[data-pin]');
export const orderOn = (page: Page): Promise<(string | null)[]> =>
  itemsOn(page).evaluateAll((items) => items.map((item) => item.getAttribute('data-pin')));

export const saidOn = (page: Page, hasText: string) => page.getByRole('status').filter({ hasText });

export async function drawn(page: Page, count: number) {
  await expect(page.locator('figure[data-state=ready]')).toHaveCount(count);
  await expect(page.locator('[data-drawn=false]')).toHaveCount(0);
}

export async function filesIn(download: Download) {
  const path = await download.path();
  return unzipSync(new Uint8Array(readFileSync(path)));
}

export async function take(page: Page, name: string) {
  const [download] = await Promise.all([
    page.waitForEvent('download', { timeout: 60_000 }),
    page.getByRole('button', { name, exact: true }).first().click(),
  ]);
  return download;
}
