// Every route comes with a still picture of its default view, and the application takes its place unnoticed.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { untilAlive } from './live.ts';
import { base, siteFolder } from './server.mjs';

const ROUTES = [
  '',
  'aid',
  'trade',
  'migration',
  'diaspora',
  'timelines',
  'aid/flows',
  'trade/products',
  'sources',
];
const WINDOWS = [
  { width: 1440, height: 900 },
  { width: 1280, height: 800 },
  { width: 1024, height: 768 },
  { width: 768, height: 1024 },
  { width: 390, height: 844 },
];

/** A front page, a panel, lanes, a figure page, and a view that is asked for. */
const ALL_FORMS = ['', 'aid', 'timelines', 'trade/products', 'aid/flows?countries=uzb&years=2010-2020'];

/** Where the first picture stands and how large it is, in whole pixels. */
const placeOfPicture = (page: Page) =>
  page.evaluate(() => {
    const box = document.querySelector('figure [class*="_picture_"]')?.getBoundingClientRect();
    return box ? [box.left, box.top, box.width, box.height].map(Math.round) : null;
  });

/** A still picture does without fonts that come late; lines may then break elsewhere, which is not looked at here. */
const setInFinalFonts = (page: Page) =>
  page.evaluate(async () => {
    const { style } = document.getElementById('snapshot') ?? document.body;
    style.setProperty('--sans', '"Source Sans 3"');
    style.setProperty('--serif', '"Source Serif 4"');
    document.body.getBoundingClientRect();
    await document.fonts.ready;
  });

/** Visits a page whose scripts never arrive. */
async function visitStill(page: Page, path: string): Promise<void> {
  await page.route('**/*.js', () => undefined);
  await page.goto(path, { waitUntil: 'commit' });
  await page.locator('#snapshot').waitFor({ state: 'attached' });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('every page says what it shows', async ({ page }) => {
    for (const route of ROUTES) {
      await page.goto(route);
      await expect(page.getByRole('heading', { level: 1 }), `/${route}`).toBeVisible();
      const picture = page.locator('[data-lead] > svg:visible');
      if (await page.locator('figure').count()) {
        await expect(picture, `/${route}`).toHaveCount(1);
        await expect(picture.locator('path, rect, circle').first(), `/${route}`).toBeAttached();
        await expect(page.getByText(/^Sources?: /).first(), `/${route}`).toBeVisible();
      }
    }
  });
});

interface LayoutShiftAttribution {
  readonly node: Node | null;
  readonly previousRect: DOMRectReadOnly;
  readonly currentRect: DOMRectReadOnly;
}

type LayoutShift = PerformanceEntry & { value: number; sources: LayoutShiftAttribution[] };

/** Collects from the start on what moves without being asked to. */
function collectShifts(): void {
  const moved: string[] = [];
  Object.assign(window, { moved });
  const inWords = ({ node, previousRect: from, currentRect: to }: LayoutShiftAttribution) =>
    `${node instanceof HTMLElement ? node.outerHTML.slice(0, 90) : node?.nodeName} ` +
    `${from.x},${from.y} ${from.width}x${from.height} -> ${to.x},${to.y} ${to.width}x${to.height}`;
  new PerformanceObserver((list) => {
    const by = document.getElementById('snapshot') ? 'still' : 'alive';
    for (const entry of list.getEntries() as LayoutShift[]) {
      moved.push(`${entry.value} ${by} ${entry.sources.map(inWords).join('; ')}`);
    }
  }).observe({ type: 'layout-shift', buffered: true });
}

for (const viewport of WINDOWS) {
  test(`at ${viewport.width} pixels nothing moves while a page loads and becomes alive`, async ({
    browser,
    baseURL,
  }) => {
    const context = await browser.newContext({ viewport, baseURL: baseURL ?? '' });
    const live = await context.newPage();
    await live.addInitScript(collectShifts);
    const still = await context.newPage();
    for (const path of ALL_FORMS) {
      await live.goto(path);
      await untilAlive(live);
      await live.evaluate(
        () => new Promise((next) => requestAnimationFrame(() => requestAnimationFrame(next))),
      );
      expect(await live.evaluate(() => Reflect.get(window, 'moved')), `/${path}`).toEqual([]);
      if (path.includes('?')) continue;
      const after = await placeOfPicture(live);
      await visitStill(still, path);
      await setInFinalFonts(still);
      const before = await placeOfPicture(still);
      expect(before, `/${path}`).not.toBeNull();
      expect(after, `/${path}`).toEqual(before);
    }
    await context.close();
  });
}

test('a view that is asked for is never preceded by the default view', async ({ page }) => {
  await visitStill(page, 'aid?countries=uzb');
  await expect(page.getByRole('heading', { level: 1 })).toBeHidden();
  await expect(page.locator('[data-lead]')).toBeVisible();
  await expect(page.locator('[data-lead] > svg:visible')).toHaveCount(0);
  await expect(page.getByRole('link', { name: 'Sea to Steppe' })).toBeVisible();
});

test('the styles that a page holds are not loaded a second time', async ({ page }) => {
  const sheets: string[] = [];
  page.on('request', (request) => request.resourceType() === 'stylesheet' && sheets.push(request.url()));
  for (const path of ['', 'aid', 'aid/flows', 'sources']) {
    await page.goto(path);
    await untilAlive(page);
  }
  expect(sheets).toEqual([]);
});

test('a theme that is asked for is there before the application', async ({ page }) => {
  await visitStill(page, 'aid?theme=dark');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('a page whose scripts do not load says so and keeps its usual view', async ({ page }) => {
  await page.route('**/*.js', (route) => route.abort());
  await page.goto('aid?countries=uzb', { waitUntil: 'commit' });
  await expect(page.getByRole('alert')).toContainText('could not be loaded');
  await expect(page.locator('[data-lead] > svg:visible')).toHaveCount(1);
});

/** Visits a page whose table is kept back. @returns what lets it go */
async function visitHeld(page: Page, path: string): Promise<() => void> {
  await page.addInitScript(collectShifts);
  const held: (() => void)[] = [];
  let isHeld = true;
  await page.route(/\/data\/aid-[0-9a-f]{10}\.csv$/, async (route) => {
    if (isHeld) await new Promise<void>((release) => held.push(release));
    await route.continue();
  });
  await page.goto(path, { waitUntil: 'commit' });
  return () => {
    isHeld = false;
    for (const release of held) release();
  };
}

const shiftsOn = (page: Page) => page.evaluate(() => Reflect.get(window, 'moved'));

test('a page that is slow to come alive says why its controls do not answer, and moves nothing for it', async ({
  page,
}) => {
  const letGo = await visitHeld(page, 'aid');
  const said = page.getByText('Still loading: the controls of this page answer when it has loaded.');
  await expect(said).toBeVisible();
  await expect(said).toBeInViewport();
  await expect(page.locator('[data-lead] > svg:visible')).toHaveCount(1);
  letGo();
  await untilAlive(page);
  await expect(said).toHaveCount(0);
  await expect(page.getByRole('checkbox', { name: 'Kazakhstan' })).toBeEnabled();
  expect(await shiftsOn(page)).toEqual([]);
});

test('a view of a table that is slow is a page that says so, then the view, and nothing moves', async ({
  page,
}) => {
  const letGo = await visitHeld(page, 'aid?countries=uzb');
  await untilAlive(page);
  const figure = page.locator('#root figure').first();
  await expect(figure).toHaveAttribute('data-state', 'loading');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Aid');
  letGo();
  await expect(figure).toHaveAttribute('data-state', 'ready');
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('Aid');
  expect(await shiftsOn(page)).toEqual([]);
});

test('all that a page asks for at once is compiled while it arrives', () => {
  for (const route of ROUTES) {
    const html = readFileSync(join(siteFolder, route, 'index.html'), 'utf8');
    const parts = [...html.matchAll(/"modulepreload","([^"]+)"/g)].map(([, href = '']) => href);
    expect(parts.length, `parts of /${route}`).toBeGreaterThan(3);
    for (const part of parts) {
      const code = readFileSync(join(siteFolder, part.slice(base.length)), 'utf8');
      expect(code.split('\n', 1), part).toEqual(['//# allFunctionsCalledOnLoad']);
    }
  }
});

test('a link in the still picture that has the focus keeps it', async ({ page }) => {
  const held: (() => void)[] = [];
  let isHeld = true;
  await page.route('**/*.js', async (route) => {
    if (isHeld) await new Promise<void>((release) => held.push(release));
    await route.continue();
  });
  await page.goto('aid', { waitUntil: 'commit' });
  const link = page.getByRole('link', { name: 'Trade', exact: true });
  await link.focus();
  await expect.poll(() => held.length).toBeGreaterThan(0);
  isHeld = false;
  for (const release of held) release();
  await untilAlive(page);
  await expect(link).toBeFocused();
});
