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

test('on a phone the choices of a figure fold into one line that says them and opens them', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('aid/flows?measure=grants&compare=usa');
  const line = page.getByRole('button', { name: 'Shown: Grants · Total · By actor · Compare with: 1' });
  const byState = page.getByRole('radio', { name: 'By state' });
  await expect(byState).toBeHidden();
  await line.press('Enter');
  await expect(line).toHaveAttribute('aria-expanded', 'true');
  await byState.check();
  await expect(page).toHaveURL(/by=state/);
  await expect(page.getByRole('button', { name: /^Shown: Grants · Total · By state/ })).toBeVisible();
});

test('on a phone the name of the page is in sight among those of the panels', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  for (const [path, name] of [
    ['sources', 'Sources'],
    ['', 'Overview'],
  ] as const) {
    await page.goto(path);
    const link = page.getByRole('navigation', { name: 'Panels' }).getByRole('link', { name });
    await expect(link).toBeInViewport({ ratio: 1 });
  }
});
