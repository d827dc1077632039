import type { Locator, Page } from '@playwright/test';
import { visit } from './everyRoute.ts';
import { expect, figureOn, test } from './site.ts';

const MOST_STOPS = 80;

/** Goes on by Tab until an element has the focus. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  const hasFocus = () => target.evaluate((one) => one === document.activeElement);
  for (let stop = 0; stop < MOST_STOPS && !(await hasFocus()); stop += 1) await page.keyboard.press('Tab');
  await expect(target).toBeFocused();
}

const focusOn = (page: Page) => page.evaluate(() => document.activeElement?.tagName.toLowerCase());

const CHARTS = [
  {
    kind: 'lines',
    route: 'aid/flows',
    id: 'aid/flows',
    first: /^1992: Japan .*; South Korea /,
    below: /^1992: Japan [^;]+$/,
    last: /^2023: Japan [^;]+$/,
  },
  {
    kind: 'small multiples',
    route: 'trade/flows?by=state',
    id: 'trade/flows',
    first: /^Kazakhstan, 1992: Japan .*; South Korea /,
    below: /^Kazakhstan, 1992: Japan [^;]+$/,
    last: /^Kazakhstan, 2020: Japan [^;]+$/,
  },
  {
    kind: 'bars',
    route: 'trade/products',
    id: 'trade/products',
    first: /^Machinery and transport equipment, Japan: .* 1 of \d+\.$/,
    below: /^Machinery and transport equipment, South Korea: .* 2 of \d+\.$/,
    last: /(\d+) of \1\.$/,
  },
  {
    kind: 'lanes',
    route: 'timelines/eras',
    id: 'timelines/eras',
    first: /Japan, 1 of 8\.$/,
    below: /South Korea, 1 of 5\.$/,
    last: /South Korea, 5 of 5\.$/,
  },
];

for (const { kind, route, id, first, below, last } of CHARTS) {
  test(`a chart of ${kind} is read by keyboard alone, and each value is spoken once`, async ({ page }) => {
    await visit(page, route);
    const figure = await figureOn(page, id);
    const chart = figure.getByRole('application');
    const spoken = figure.locator('[role=application] + [aria-live]');
    if (kind === 'lines') await tabTo(page, chart);
    else await chart.focus();
    await expect(chart).toHaveCSS('outline-style', 'solid');
    await expect(spoken).toBeEmpty();
    await page.keyboard.press('ArrowRight');
    await expect(spoken).toHaveText(first);
    await page.keyboard.press('ArrowDown');
    await expect(spoken).toHaveText(below);
    await page.keyboard.press('End');
    await expect(spoken).toHaveText(last);
    const said = (await spoken.textContent()) ?? '';
    const regions = page.locator('[aria-live], [role=status], [role=alert]').filter({ hasText: said });
    await expect(regions).toHaveCount(1);
    await page.keyboard.press('Escape');
    await expect(spoken).toBeEmpty();
    await page.keyboard.press('Tab');
    await expect(chart).not.toBeFocused();
    expect(await focusOn(page)).not.toBe('body');
  });
}

test('the first stop skips to the content', async ({ page }) => {
  await visit(page, 'aid');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeInViewport();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
});

test('after a change of page the focus is at its top and its title is spoken', async ({ page }) => {
  await visit(page, 'aid');
  const spoken = page.locator('[data-spoken-title]');
  await expect(spoken).toBeEmpty();
  const link = page.getByRole('navigation', { name: 'Panels' }).getByRole('link', { name: 'Trade' });
  await link.focus();
  await page.keyboard.press('Enter');
  await expect(spoken).toHaveText('Trade — Sea to Steppe');
  await expect(page.locator('main')).toBeFocused();
  await page.getByRole('link', { name: 'Open full page' }).first().focus();
  await page.keyboard.press('Enter');
  await expect(spoken).toHaveText(/^Japan and South Korea: exports .* — Sea to Steppe$/);
  await expect(page.locator('main')).toBeFocused();
});

test('the focus comes back from the menu, its dialogs and Reset', async ({ page }) => {
  await visit(page, 'aid/flows?countries=uzb');
  const exporting = (await figureOn(page, 'aid/flows')).getByRole('button', { name: 'Export' });
  await exporting.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('menu')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(exporting).toBeFocused();
  await page.keyboard.press('Enter');
  await tabOrArrowTo(page, 'Cite');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(exporting).toBeFocused();
  const reset = page.getByRole('button', { name: 'Reset filters' });
  await reset.focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/aid\/flows$/);
  await expect(reset).toBeFocused();
});

async function tabOrArrowTo(page: Page, name: string) {
  const item = page.getByRole('menuitem', { name });
  for (
    let step = 0;
    step < 30 && !(await item.evaluate((one) => one === document.activeElement));
    step += 1
  ) {
    await page.keyboard.press('ArrowDown');
  }
  await expect(item).toBeFocused();
}

test('the focus stays near what was used when that goes away', async ({ page }) => {
  await visit(page, 'aid/flows?years=1850');
  const figure = page.locator('figure[data-figure="aid/flows"]');
  await figure.getByRole('button', { name: /^Show / }).press('Enter');
  await expect(figure).toHaveAttribute('data-state', 'ready');
  await expect(figure).toBeFocused();
  await figure.getByRole('button', { name: 'Compare with…' }).press('Enter');
  await expect(page.getByRole('region', { name: 'Second view' })).toBeVisible();
  expect(await focusOn(page)).not.toBe('body');
  await page.getByRole('button', { name: 'Close this view' }).press('Enter');
  await expect(page.getByRole('region', { name: 'Second view' })).toHaveCount(0);
  expect(await focusOn(page)).not.toBe('body');
  await figure.getByRole('button', { name: 'Pin to brief' }).press('Enter');
  await page.getByRole('link', { name: /^Brief/ }).press('Enter');
  await page.getByRole('button', { name: /^Remove: / }).press('Enter');
  await expect(page.getByRole('button', { name: 'Undo' })).toBeFocused();
  await page.getByRole('button', { name: 'Dismiss this line' }).press('Enter');
  await expect(page.getByRole('button', { name: 'Undo' })).toHaveCount(0);
  expect(await focusOn(page)).not.toBe('body');
});

test('nothing that has the focus is hidden by what sticks to the top', async ({ page }) => {
  await visit(page, 'aid');
  await page.keyboard.press('Shift+Tab');
  for (let stop = 0; stop < 60; stop += 1) {
    const hidden = await page.evaluate(() => {
      const focused = document.activeElement;
      if (!focused || focused === document.body) return null;
      const { left, right, top, bottom } = focused.getBoundingClientRect();
      const seen = [0.1, 0.5, 0.9].some((y) => {
        const at = document.elementFromPoint((left + right) / 2, top + (bottom - top) * y);
        return at !== null && (focused.contains(at) || at.contains(focused));
      });
      return seen ? null : focused.outerHTML.slice(0, 120);
    });
    expect(hidden).toBeNull();
    await page.keyboard.press('Shift+Tab');
  }
});
