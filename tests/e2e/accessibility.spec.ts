// What axe finds where something was opened or made first; every page as it comes is looked at in everyPage.spec.ts.
import { faultsOf } from './axe.ts';
import { visit } from './everyRoute.ts';
import { test } from './live.ts';
import { expect, figureOn } from './site.ts';

const WIDE = { width: 1440, height: 900 };
const PHONE = { width: 390, height: 844 };
const PINNED = {
  version: 1,
  title: 'For Thursday',
  pins: [
    { path: '/aid/flows?countries=uzb', caption: 'The peak of 2019.' },
    { path: '/trade/products', caption: '' },
    { path: '/timelines/eras', caption: '' },
  ],
};

test('axe finds nothing in a brief with figures', async ({ page }) => {
  await page.addInitScript(
    (brief) => localStorage.setItem('sea-to-steppe.brief', brief),
    JSON.stringify(PINNED),
  );
  await visit(page, 'brief');
  await expect(page.locator('figure[data-state=ready]')).toHaveCount(3);
  await expect(page.locator('[data-drawn=false]')).toHaveCount(0);
  expect(await faultsOf(page)).toEqual([]);
  await page.setViewportSize(PHONE);
  expect(await faultsOf(page)).toEqual([]);
});

for (const viewport of [WIDE, PHONE]) {
  test(`axe finds nothing in an open menu, dialog or sheet at ${viewport.width} pixels`, async ({ page }) => {
    await page.setViewportSize(viewport);
    await visit(page, 'aid/flows?events=on');
    const figure = await figureOn(page, 'aid/flows');
    const exporting = figure.getByRole('button', { name: 'Export' });
    await exporting.click();
    await expect(page.getByRole('menu')).toBeVisible();
    expect(await faultsOf(page, '[role=menu]'), 'the export menu').toEqual([]);
    await page.getByRole('menuitem', { name: 'Cite' }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    expect(await faultsOf(page), 'the dialog').toEqual([]);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
    if (viewport === WIDE) return;
    await page.getByRole('button', { name: /^Filters/ }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    expect(await faultsOf(page), 'the filters').toEqual([]);
  });
}
