/** Every page of the built site, as the registries named them when it was built, and an address that is none. */
import { readdirSync } from 'node:fs';
import { sep } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { siteFolder } from './server.mjs';

/** An address that is no page. */
export const UNKNOWN = 'nowhere';

export function everyRoute(): string[] {
  const files = readdirSync(siteFolder, { recursive: true, encoding: 'utf8' });
  const pages = files.flatMap((file) => {
    const [, folder] = /^(.*?)[\\/]?index\.html$/.exec(file) ?? [];
    return folder === undefined ? [] : [folder.split(sep).join('/')];
  });
  return [...pages.sort(), UNKNOWN];
}

/** The same by panel, so that tests of all of them share a page and still run beside one another. */
export function routesByPanel(): [panel: string, routes: string[]][] {
  const panels = new Map<string, string[]>();
  for (const route of everyRoute()) {
    const [first = ''] = route.split('/');
    const isPanel = everyRoute().some((one) => one.startsWith(`${first}/`)) && first !== '';
    const name = isPanel ? first : 'the other pages';
    panels.set(name, [...(panels.get(name) ?? []), route]);
  }
  return [...panels];
}

/** Waits until all of a page is drawn. */
export async function untilDrawn(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
  await expect(page.locator('[data-state=loading], [aria-busy=true]')).toHaveCount(0);
}

/** Visits a page and waits until all of it is drawn. */
export async function visit(page: Page, route: string): Promise<void> {
  await page.goto(route);
  await untilDrawn(page);
}
