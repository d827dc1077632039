import { expect, figureOn, test } from './site.ts';

test('Korea’s net ODA is 7.63 and 82.85 million in 2006 and 2019', async ({ page }) => {
  await page.goto('aid/flows?actors=kor&years=2006-2019');
  const figure = await figureOn(page, 'aid/flows');
  await expect(figure.getByRole('row', { name: /^2006/ })).toContainText('7.6');
  await expect(figure.getByRole('row', { name: /^2019/ })).toContainText('82.9');
});

test('Japan’s net ODA to Kazakhstan goes below zero and no share of GDP is offered', async ({ page }) => {
  await page.goto('aid/flows?actors=jpn&countries=kaz');
  const figure = await figureOn(page, 'aid/flows');
  await expect(figure.getByLabel('Notes')).toContainText('negative in 2010');
  await expect(figure.getByRole('radio', { name: /Share of GDP/ })).toBeDisabled();
  const lowest = await figure.locator('svg text', { hasText: /^−/ }).count();
  expect(lowest).toBeGreaterThan(0);
});

test('Korea’s trade of 2020 as Korea reports, and as Kazakhstan does', async ({ page }) => {
  await page.goto('trade/flows?actors=kor&years=2020');
  const figure = await figureOn(page, 'trade/flows');
  await expect(figure.getByRole('row', { name: /^2020/ })).toContainText('3,891.4');
  await expect(figure.getByRole('row', { name: /^2020/ })).toContainText('1,108.5');
  await page.goto('trade/flows?actors=kor&years=2020&countries=kaz&reporter=state');
  const mirrored = await figureOn(page, 'trade/flows');
  await expect(mirrored.getByRole('heading', { level: 1 })).toContainText(
    'as Kazakhstan reports its imports',
  );
  await expect(mirrored.getByRole('row', { name: /^2020/ })).toContainText('4,885.6');
});

test('Kazakhstan’s report breaks after 2020 and is preliminary in 2025', async ({ page }) => {
  await page.goto('trade/flows?countries=kaz&reporter=state');
  const figure = await figureOn(page, 'trade/flows');
  await expect(figure.locator('svg text', { hasText: 'From 2021' })).toBeVisible();
  await expect(figure.getByLabel('Notes')).toContainText('preliminary in 2025');
  await expect(figure.locator('path.recharts-curve[stroke-dasharray]').first()).toBeAttached();
});

test('5,215 students from Uzbekistan are in Korea in 2019', async ({ page }) => {
  await page.goto('migration/moves?measure=students&years=2019&actors=kor&countries=uzb');
  const figure = await figureOn(page, 'migration/moves');
  await expect(figure.getByRole('row', { name: /^2019/ })).toContainText('5,215');
});

test('Figure 3 counts 295,386; Kyrgyzstan’s 0.2% is 0.26%', async ({ page }) => {
  await page.goto('diaspora/today?measure=share');
  const figure = await figureOn(page, 'diaspora/today');
  await expect(figure.getByRole('table')).toContainText('295,386');
  await expect(figure.getByRole('row', { name: /^Kyrgyzstan/ })).toContainText('0.260');
});
