// What each route makes a reader fetch before it answers, in bytes as a host sends them: the budgets of bench/budgets.json.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, type Request } from '@playwright/test';
import budgets from '../../bench/budgets.json' with { type: 'json' };
import { compress, kindOf } from '../../bench/serve/wire.mjs';
import { everyRoute, routesByPanel, UNKNOWN, visit } from './everyRoute.ts';
import { test } from './live.ts';
import { base, siteFolder } from './server.mjs';

/** The one table that is a third of a page by itself: every partner of the five states since 1992. */
const LARGE_TABLE = /trade-partners-/;

const known = new Map<string, number>();

function bytesOf(file: string): number {
  const bytes = known.get(file) ?? compress(file, readFileSync(file)).body.length;
  known.set(file, bytes);
  return bytes;
}

/** What a page fetches, itself and what it asks for by itself, until all of it is drawn: bytes by kind. */
async function sizesOf(page: Page, route: string) {
  const asked = new Set<string>([join(siteFolder, route, 'index.html')]);
  const note = (request: Request) => {
    const { pathname } = new URL(request.url());
    const isFile = /\.\w+$/.test(pathname);
    if (isFile) asked.add(join(siteFolder, decodeURIComponent(pathname).slice(base.length)));
  };
  page.on('request', note);
  await visit(page, route);
  page.off('request', note);
  const files = [...asked];
  const sumOf = (of: readonly string[]) => of.reduce((sum, file) => sum + bytesOf(file), 0);
  const large = sumOf(files.filter((file) => LARGE_TABLE.test(file)));
  return {
    js: sumOf(files.filter((file) => kindOf(file) === 'js')),
    fonts: sumOf(files.filter((file) => kindOf(file) === 'fonts')),
    all: sumOf(files) - large,
    large,
  };
}

test('there are routes to be held to their bytes', () => {
  expect(everyRoute().length).toBeGreaterThan(20);
});

for (const [panel, routes] of routesByPanel()) {
  test(`the pages of ${panel} keep to their bytes: scripts, fonts, and all together`, async ({ page }) => {
    for (const route of routes.filter((one) => one !== UNKNOWN)) {
      const { js, fonts, all, large } = await sizesOf(page, route);
      expect(Math.min(js, fonts), `/${route} needs scripts and fonts`).toBeGreaterThan(0);
      expect(js, `scripts of /${route}`).toBeLessThanOrEqual(budgets.bytes.js);
      expect(fonts, `fonts of /${route}`).toBeLessThanOrEqual(budgets.bytes.fonts);
      expect(all, `all bytes of /${route}`).toBeLessThanOrEqual(budgets.bytes.all);
      expect(large, `the large table of /${route}`).toBeLessThanOrEqual(budgets.bytes.largeTable);
    }
  });
}
