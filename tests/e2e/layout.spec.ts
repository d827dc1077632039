import { expect, test } from './site.ts';

const ROUTES = [
  '',
  'aid',
  'trade/flows?by=state',
  'migration',
  'diaspora/today',
  'timelines',
  'sources',
  'nowhere',
];

for (const width of [1440, 1024, 768, 390, 320]) {
  test(`nothing runs over the edge of the page at ${width} pixels`, async ({ page }) => {
    test.slow();
    await page.setViewportSize({ width, height: 900 });
    for (const route of ROUTES) {
      await page.goto(route);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(page.locator('[data-state=loading]')).toHaveCount(0);
      const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(over, `${route} at ${width}`).toBeLessThanOrEqual(0);
    }
  });
}

test('on a phone the filters fold into one button that opens a sheet', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('aid/flows');
  await page.getByRole('button', { name: /^Filters/ }).click();
  const sheet = page.getByRole('dialog');
  await sheet.getByRole('checkbox', { name: 'Japan' }).uncheck();
  await sheet.getByRole('button', { name: 'Done' }).click();
  await expect(page).toHaveURL(/actors=kor$/);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Net aid from South Korea');
});
