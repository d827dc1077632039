import { untilAlive } from './live.ts';
import { addressOf, expect, figureOn, test } from './site.ts';

test('what cannot be read is ignored, and said', async ({ page }) => {
  await page.goto('aid/flows?countries=uzb.xyz&years=2020-2010');
  const figure = await figureOn(page, 'aid/flows');
  await expect(figure.getByRole('heading', { level: 1 })).toContainText('Uzbekistan, 2010–2020');
  await expect(page.getByRole('status')).toHaveText(
    "Unknown country 'xyz' ignored. Years 2020-2010 read as 2010-2020.",
  );
});

test('a choice makes an entry in the history; back and forward, reload and a new tab give the same view', async ({
  page,
  context,
}) => {
  await page.goto('aid/flows');
  const figure = await figureOn(page, 'aid/flows');
  await page.getByRole('group', { name: 'Actors' }).getByLabel('Japan').uncheck();
  await expect(page).toHaveURL(/\/aid\/flows\?actors=kor$/);
  await figure.getByRole('radio', { name: 'Grants', exact: true }).check();
  await expect(page).toHaveURL(/\?actors=kor&measure=grants$/);
  const title = await figure.getByRole('heading', { level: 1 }).textContent();
  expect(title).toBe('Aid grants from South Korea to the five Central Asian states, 2000–2022');

  await page.goBack();
  await expect(figure.getByRole('heading', { level: 1 })).toContainText('Net aid from South Korea');
  await page.goBack();
  await expect(figure.getByRole('heading', { level: 1 })).toContainText('Net aid from Japan and South Korea');
  await page.goForward();
  await page.goForward();
  await expect(figure.getByRole('heading', { level: 1 })).toHaveText(title ?? '');
  await page.reload();
  await expect(figure.getByRole('heading', { level: 1 })).toHaveText(title ?? '');

  const other = await context.newPage();
  await other.goto(page.url());
  await untilAlive(other);
  await expect(other.locator('figure h1')).toHaveText(title ?? '');
});

test('a figure that is drawn later says at once what is chosen in it, and no choice undoes another', async ({
  page,
}) => {
  await page.goto('aid');
  const figure = await figureOn(page, 'aid/loans');
  // Within one task: what is drawn when there is time has not been drawn in between.
  const pressed = await figure.evaluate((element) => {
    const radio = (name: string) =>
      [...element.querySelectorAll<HTMLInputElement>('input[type=radio]')].find(
        ({ labels }) => labels?.[0]?.textContent?.trim() === name,
      );
    const both = [radio('By state'), radio('Debt service')];
    for (const one of both) one?.click();
    return both.map((one) => one?.checked);
  });
  expect(pressed).toEqual([true, true]);
  await expect(page).toHaveURL(/loans\.by=state/);
  await expect(page).toHaveURL(/loans\.direction=/);
  await expect(figure.getByRole('heading', { level: 2 })).toContainText(/debt service/i);
});

test('the shared filters travel from panel to panel, the choices of a figure stay', async ({ page }) => {
  await page.goto('aid?actors=kor&countries=uzb&years=2006-2026&measure=grants');
  await figureOn(page, 'aid/flows');
  await page.getByRole('navigation').getByRole('link', { name: 'Trade' }).click();
  await figureOn(page, 'trade/flows');
  expect(addressOf(page)).toBe('/trade?actors=kor&countries=uzb&years=2006-2026');
});

test('states are chosen on the map by their names, or one alone', async ({ page }) => {
  await page.goto('aid/flows');
  const figure = await figureOn(page, 'aid/flows');
  const countries = page.getByRole('group', { name: 'Countries' });
  await countries.getByLabel('Turkmenistan', { exact: true }).uncheck();
  await expect(page).toHaveURL(/countries=kaz\.kgz\.tjk\.uzb$/);
  await countries.getByRole('button', { name: 'Only Uzbekistan' }).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/countries=uzb$/);
  await expect(figure.getByRole('heading', { level: 1 })).toContainText('to Uzbekistan');
  await page.getByRole('button', { name: 'Reset filters' }).click();
  await expect(page).toHaveURL(/\/aid\/flows$/);
});

test('years are typed', async ({ page }) => {
  await page.goto('aid/flows');
  const figure = await figureOn(page, 'aid/flows');
  await page.getByLabel('Years from').fill('2006');
  await page.getByLabel('Years from').press('Enter');
  await page.getByLabel('Years to').fill('2019');
  await page.getByLabel('Years to').press('Enter');
  await expect(page).toHaveURL(/years=2006-2019$/);
  await expect(figure.getByRole('heading', { level: 1 })).toContainText('2006–2019');
});

test('dragging a handle replaces the entry in the history', async ({ page }) => {
  await page.goto('aid');
  await figureOn(page, 'aid/flows');
  await page.getByRole('navigation').getByRole('link', { name: 'Trade' }).click();
  await figureOn(page, 'trade/flows');
  const slider = page.getByRole('slider', { name: 'First year' });
  await slider.focus();
  for (let i = 0; i < 5; i += 1) await page.keyboard.press('ArrowRight');
  await expect(page).toHaveURL(/years=1997-$/);
  await page.goBack();
  await expect(page).toHaveURL(/\/aid$/);
});

test('years outside the coverage leave an empty figure that offers the way back', async ({ page }) => {
  await page.goto('aid/flows?years=2030-2040');
  const figure = page.locator('figure[data-figure="aid/flows"]');
  await expect(figure).toHaveAttribute('data-state', 'empty');
  await expect(page.getByRole('status')).toContainText('covered are 1992–2023');
  await figure.getByRole('button', { name: 'Show 1992–2023' }).click();
  await expect(figure).toHaveAttribute('data-state', 'ready');
  await expect(page).toHaveURL(/\/aid\/flows$/);
});

test('the whole main path works by keyboard', async ({ page }) => {
  await page.goto('aid/flows?years=2006-2019&actors=kor');
  const figure = await figureOn(page, 'aid/flows');
  await figure.getByRole('application').focus();
  await page.keyboard.press('End');
  await expect(figure.locator('[aria-live=polite]').first()).toContainText('2019: South Korea 82.9');
  await page.keyboard.press('Home');
  await expect(figure.locator('[aria-live=polite]').first()).toContainText('2006: South Korea 7.6');
  await page.keyboard.press('Escape');
  await expect(figure.locator('[aria-live=polite]').first()).toBeEmpty();
});
