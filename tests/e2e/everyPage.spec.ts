// One visit to every page of the built site, and everything that must hold on all of them.
import type { Page } from '@playwright/test';
import { faultsOf } from './axe.ts';
import { everyRoute, routesByPanel, UNKNOWN, untilDrawn } from './everyRoute.ts';
import { test as alive, untilAlive } from './live.ts';
import { cutTexts, holdAsPhone, setWiderSpaces, smallTargets } from './phone.ts';
import { expect, watch } from './site.ts';

const WIDE = { width: 1440, height: 900 };
const PHONE = { width: 390, height: 844 };
/** 720 by 450 is what a zoom of 200% leaves of the wide window; 768 shows the same as it. */
const BETWEEN = [
  { width: 1024, height: 768 },
  { width: 720, height: 450 },
];
const SMALLEST = { width: 320, height: 640 };

const test = alive.extend<{ complaints: readonly string[] }>({
  complaints: async ({ page, baseURL }, use) => use(watch(page, baseURL)),
});

/** How far the page reaches over the right edge of the window, once it has settled at that width. */
async function expectNothingOver(page: Page, route: string): Promise<void> {
  await expect
    .poll(
      () => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
      `pixels of ${route} over the edge of a window of ${page.viewportSize()?.width}`,
    )
    .toBeLessThanOrEqual(0);
}

/** What it is called, and that its figures stand there with their tables. */
async function expectWhole(page: Page, route: string): Promise<void> {
  const heads = await page.locator('h1').allTextContents();
  expect(heads, `first headings of ${route}`).toHaveLength(1);
  expect(heads[0], `the first heading of ${route}`).not.toBe('');
  await expect(page, route).toHaveTitle(route === '' ? /^Sea to Steppe/ : / — Sea to Steppe$/);
  const figures = page.locator('figure[data-figure]');
  const states = await figures.evaluateAll((all) => all.map((one) => one.getAttribute('data-state')));
  expect(new Set(states), `figures of ${route}`).toEqual(new Set(states.length > 0 ? ['ready'] : []));
  if (!route.includes('/')) return;
  await expect(page.locator(`figure[data-figure="${route}"]`).getByRole('table'), route).toBeVisible();
}

test('there is a page for each panel, each figure and each other route', () => {
  expect(everyRoute().length).toBeGreaterThan(25);
});

for (const [panel, routes] of routesByPanel()) {
  test(`every page of ${panel} opens, fits every width and a finger, and axe finds nothing on it in either theme`, async ({
    page,
    complaints,
  }) => {
    test.setTimeout(300_000);
    for (const route of routes) {
      await page.setViewportSize(WIDE);
      // The host must know the route: its page for unknown addresses shows the same application.
      expect((await page.goto(route))?.status(), route).toBe(route === UNKNOWN ? 404 : 200);
      await untilAlive(page);
      await untilDrawn(page);
      await expectWhole(page, route);
      if (route === panel) {
        await expect(
          page.getByRole('heading', { name: 'Said in the seminar, and shown by the data' }),
        ).toBeVisible();
      }
      await expectNothingOver(page, route);
      expect(await faultsOf(page), `${route} on a screen`).toEqual([]);
      for (const size of BETWEEN) {
        await page.setViewportSize(size);
        await expectNothingOver(page, route);
      }
      await page.setViewportSize(PHONE);
      const putAside = await holdAsPhone(page, PHONE);
      await expect.poll(() => page.evaluate(() => matchMedia('(pointer: coarse)').matches)).toBe(true);
      await expectNothingOver(page, route);
      // What is folded away must be fit for a finger too.
      for (const fold of await page.getByRole('button', { name: /^Shown:/ }).all()) await fold.click();
      await expectNothingOver(page, route);
      expect(await faultsOf(page), `${route} on a phone`).toEqual([]);
      expect(await page.evaluate(smallTargets), `targets of ${route}`).toEqual([]);
      await putAside();
      await page.setViewportSize(SMALLEST);
      await expectNothingOver(page, route);
      await setWiderSpaces(page);
      await expectNothingOver(page, route);
      expect(await page.evaluate(cutTexts), `texts of ${route}`).toEqual([]);
      expect(complaints, route).toEqual([]);
    }
  });
}
