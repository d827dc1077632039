import { expect, test } from './site.ts';

test('nothing runs over the edge where each state has a chart of its own', async ({ page }) => {
  await page.goto('trade/flows?by=state');
  await expect(page.locator('[data-state=loading]')).toHaveCount(0);
  for (const width of [1440, 1024, 768, 390, 320]) {
    await page.setViewportSize({ width, height: 900 });
    await expect
      .poll(
        () => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
        `at ${width} pixels`,
      )
      .toBeLessThanOrEqual(0);
  }
});

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
