import { expect, figureOn, test } from './site.ts';

test('two views of a figure stand beside each other, each under its own filters, on one scale', async ({
  page,
}) => {
  await page.goto('aid/flows?countries=uzb');
  await figureOn(page, 'aid/flows');
  await page.getByRole('button', { name: 'Compare with…' }).click();
  await expect(page).toHaveURL(/\?countries=uzb&b=1&b\.countries=uzb$/);
  const second = page.getByRole('region', { name: 'Second view' });
  await second.getByRole('button', { name: /^Filters/ }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Only Kazakhstan' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Done' }).click();
  await expect(page).toHaveURL(/\?countries=uzb&b=1&b\.countries=kaz$/);
  await expect(second.locator('figure').getByRole('heading').first()).toContainText('to Kazakhstan');

  const first = page.getByRole('region', { name: 'First view' });
  await expect(first.locator('figure').getByRole('heading').first()).toContainText('to Uzbekistan');
  const ticksOf = (side: typeof first) => side.locator('svg text[text-anchor=end]').allTextContents();
  expect(await ticksOf(second)).toEqual(await ticksOf(first));

  await page.reload();
  await expect(second.locator('figure')).toHaveAttribute('data-state', 'ready');
  await second.getByRole('button', { name: 'Close this view' }).click();
  await expect(page).toHaveURL(/\?countries=uzb$/);
});

test('comparators are set beside the actors, in the address', async ({ page }) => {
  await page.goto('aid/flows?compare=usa.xyz');
  const figure = await figureOn(page, 'aid/flows');
  await expect(page.getByRole('status')).toContainText("Unknown comparator 'xyz' ignored");
  await expect(figure.locator('svg text', { hasText: 'United States' })).toBeVisible();
  await figure.getByText('Compare with: 1', { exact: true }).click();
  await figure.getByRole('checkbox', { name: 'Germany' }).check();
  await expect(page).toHaveURL(/compare=deu\.usa$/);
  await expect(figure.getByRole('columnheader', { name: /Germany/ })).toBeVisible();
});

test('other partners are set beside the actors where the states report', async ({ page }) => {
  await page.goto('trade/flows?countries=uzb&reporter=state&compare=rus');
  const figure = await figureOn(page, 'trade/flows');
  await expect(figure.locator('svg text', { hasText: 'Russia' })).toBeVisible();
  await page.goto('trade/flows?countries=uzb&compare=rus');
  await figureOn(page, 'trade/flows');
  await expect(page.getByRole('status')).toContainText('known only as the states report');
});
