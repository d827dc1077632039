import type { Browser } from '@playwright/test';
import { drawn, itemsOn, KEY, keep, orderOn, PINS, saidOn, UZBEKISTAN } from './briefs.ts';
import { expect, figureOn, test } from './site.ts';

test('figures pinned on two panels stand in the brief, and still do after a reload', async ({ page }) => {
  await page.goto('aid?countries=uzb');
  const aid = await figureOn(page, 'aid/flows');
  await aid.getByRole('button', { name: 'Pin to brief' }).click();
  await expect(aid.getByRole('button', { name: 'Pinned to brief' })).toBeVisible();
  await page.getByRole('navigation').getByRole('link', { name: 'Diaspora' }).click();
  const diaspora = await figureOn(page, 'diaspora/today');
  await diaspora.getByRole('button', { name: 'Pin to brief' }).click();
  await page.getByRole('link', { name: /^Brief 2/ }).click();
  await expect(page).toHaveTitle('Brief — Sea to Steppe');
  await drawn(page, 2);
  await page.getByRole('textbox', { name: /^Caption of Net aid/ }).fill('Mine');
  await page.getByRole('textbox', { name: 'Title of the brief' }).fill('For Thursday');
  await page.reload();
  await drawn(page, 2);
  expect(await orderOn(page)).toEqual(['/aid/flows?countries=uzb', '/diaspora/today?countries=uzb']);
  await expect(page.getByRole('textbox', { name: /^Caption of Net aid/ })).toHaveValue('Mine');
  await expect(page.getByRole('textbox', { name: 'Title of the brief' })).toHaveValue('For Thursday');
});

test('figures are put in order by keys, by buttons and by dragging', async ({ page }) => {
  await keep(page, PINS);
  await page.goto('brief');
  await drawn(page, 3);
  const [aid, today, eras] = PINS.map(({ path }) => path);
  const handles = page.getByRole('button', { name: /^Reorder: / });

  await handles.nth(2).focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(saidOn(page, 'position 1 of 3')).toBeAttached();
  await page.keyboard.press('Space');
  expect(await orderOn(page)).toEqual([eras, aid, today]);
  await expect(handles.first()).toBeFocused();

  await page.getByRole('button', { name: /^Move down: Policies/ }).click();
  expect(await orderOn(page)).toEqual([aid, eras, today]);
  await expect(page.getByRole('button', { name: /^Move down: Policies/ })).toBeFocused();
  await expect(page.getByRole('button', { name: /^Move down: Policies/ })).toBeInViewport();

  const handle = handles.first();
  await handle.scrollIntoViewIfNeeded();
  const from = await handle.boundingBox();
  if (!from) throw new Error('The handle is not on the screen');
  await page.mouse.move(from.x + 8, from.y + 8);
  await page.mouse.down();
  await page.mouse.move(from.x + 8, from.y + 20);
  // While one is lifted all are lines, and the lifted one is under the pointer.
  const row = await itemsOn(page).first().boundingBox();
  expect(row?.height).toBeLessThan(80);
  await page.mouse.move(from.x + 8, from.y + 20 + 2 * (row?.height ?? 0), { steps: 4 });
  await page.mouse.up();
  expect(await orderOn(page)).toEqual([eras, today, aid]);
  await page.reload();
  await drawn(page, 3);
  expect(await orderOn(page)).toEqual([eras, today, aid]);
});

test('a drag is called off with Escape', async ({ page }) => {
  await keep(page, PINS);
  await page.goto('brief');
  await drawn(page, 3);
  const before = await orderOn(page);
  const from = await page
    .getByRole('button', { name: /^Reorder: / })
    .first()
    .boundingBox();
  if (!from) throw new Error('The handle is not on the screen');
  await page.mouse.move(from.x + 8, from.y + 8);
  await page.mouse.down();
  await page.mouse.move(from.x + 8, from.y + 140, { steps: 3 });
  await page.keyboard.press('Escape');
  await page.mouse.up();
  expect(await orderOn(page)).toEqual(before);
  await expect(saidOn(page, 'Put back')).toBeAttached();
});

/** A colleague's browser, which has a brief of its own or none. */
async function colleague(browser: Browser, baseURL: string | undefined) {
  const context = await browser.newContext({ baseURL: baseURL ?? '' });
  return { context, page: await context.newPage() };
}

test('its link opens it whole in another browser, and no request carries it', async ({
  page,
  context,
  browser,
  baseURL,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await keep(page, PINS);
  await page.goto('brief');
  await page.getByRole('button', { name: 'Copy link to this brief' }).click();
  await expect(page.getByText('The link is on the clipboard')).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());

  const other = await colleague(browser, baseURL);
  const requests: string[] = [];
  other.page.on('request', (request) => requests.push(request.url()));
  await other.page.goto(link);
  await drawn(other.page, 3);
  await expect(other.page.getByRole('heading', { level: 1 })).toHaveText('For Thursday');
  expect(await orderOn(other.page)).toEqual(PINS.map(({ path }) => path));
  await expect(other.page.getByText('in two languages & more')).toBeVisible();
  expect(requests.filter((url) => /Thursday|caption/.test(url))).toEqual([]);
  expect(await other.page.evaluate((key) => localStorage.getItem(key), KEY)).toBeNull();

  await other.page.getByRole('button', { name: 'Keep it as mine' }).click();
  await other.page.reload();
  await drawn(other.page, 3);
  await expect(other.page.getByRole('textbox', { name: 'Title of the brief' })).toHaveValue('For Thursday');
  await other.context.close();
});

test('a browser that blocks storage shows the brief until the tab is closed, and says so', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
  await page.goto('diaspora');
  const figure = await figureOn(page, 'diaspora/today');
  await figure.getByRole('button', { name: 'Pin to brief' }).click();
  await expect(figure.getByText('This browser does not let the site keep a brief.')).toBeVisible();
  await page.getByRole('link', { name: /^Brief 1/ }).click();
  await drawn(page, 1);
  await expect(page.getByRole('alert')).toContainText('copy its link to keep it');
});

test('two tabs see what the other one pins', async ({ page, context }) => {
  await page.goto('brief');
  const other = await context.newPage();
  await other.goto('diaspora');
  const figure = await figureOn(other, 'diaspora/today');
  await figure.getByRole('button', { name: 'Pin to brief' }).click();
  await expect(itemsOn(page)).toHaveCount(1);
  await expect(page.getByRole('link', { name: /^Brief 1/ })).toBeVisible();
});

test('nothing of a brief runs over the edge of the page', async ({ page }) => {
  await keep(page, PINS, 'Averylongwordwithoutanyblankinit'.repeat(3));
  const link = `brief#pin=${UZBEKISTAN.replaceAll('&', '%26')}&caption=${'w'.repeat(300)}`;
  for (const [path, count] of [['brief', 3] as const, [link, 1] as const]) {
    await page.goto(path);
    await drawn(page, count);
    for (const width of [1440, 1024, 768, 390, 320]) {
      await page.setViewportSize({ width, height: 900 });
      await expect
        .poll(
          () => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
          `${path} at ${width} pixels`,
        )
        .toBeLessThanOrEqual(0);
    }
  }
});

test('on paper every figure is there, without controls, and the links are spelled out', async ({ page }) => {
  await keep(page, [...PINS, { path: '/trade/partners', caption: '' }, { path: '/aid/donors', caption: '' }]);
  await page.goto('brief');
  await expect(page.locator('figure[data-figure]')).toHaveCount(5);
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await expect(page.locator('[data-drawn=true] svg').last()).toBeVisible();
  await expect(page.locator('[data-drawn=false]')).toHaveCount(0);
  expect(await page.getByRole('button').filter({ visible: true }).count()).toBe(0);
  await expect(page.getByText('For Thursday').first()).toBeVisible();
  await expect(page.getByText('Note the peak of 2019.').first()).toBeVisible();
  await expect(page.getByText(`some/base${UZBEKISTAN}`)).toBeVisible();
});
