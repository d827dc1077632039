// What an analyst with a brief due does on her first visit. The clicks are those of the README's tour.
import type { Page } from '@playwright/test';
import { addressOf, expect, figureOn, test } from './site.ts';
import { clicksInReadme, visitorOn } from './visitor.ts';

const countries = (page: Page) => page.getByRole('group', { name: 'Countries' });
const actors = (page: Page) => page.getByRole('group', { name: 'Actors' });
const exportOf = (page: Page) => page.getByRole('button', { name: 'Export', exact: true }).first();
const item = (page: Page, name: string) => page.getByRole('menuitem', { name, exact: true });
const panel = (page: Page, name: string) => page.getByRole('navigation').getByRole('link', { name });

async function typeYears(page: Page, from: string, to: string) {
  for (const [name, year] of [
    ['Years from', from],
    ['Years to', to],
  ] as const) {
    await page.getByLabel(name).fill(year);
    await page.getByLabel(name).press('Enter');
  }
}

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

test('I need Korea’s aid to Uzbekistan in Word, with its source', async ({ page }) => {
  const she = visitorOn(page);
  await page.goto('');
  await she.presses(actors(page).getByText('Japan', { exact: true }));
  await she.presses(countries(page).getByText('Uzbekistan', { exact: true }).first());
  const figure = await figureOn(page, 'aid/flows');
  await expect(figure.getByRole('heading', { level: 2 })).toHaveText(
    'Net aid from South Korea to Uzbekistan, 1992–2023',
  );
  await she.presses(exportOf(page));
  const word = await she.downloads(item(page, 'Download Word'));
  expect(she.clicks()).toBe(clicksInReadme('A figure in Word'));

  const text = (word['word/document.xml'] ?? '').replace(/<[^>]+>/g, '');
  expect(Object.keys(word).some((name) => /^word\/media\/.+\.png$/.test(name))).toBe(true);
  expect(text).toContain('Figure 1. Net aid from South Korea to Uzbekistan, 1992–2023.');
  expect(text).toContain('38.4 million US dollars in 2023');
  expect(text).toContain('Source: World Bank, World Development Indicators');
  expect(text).toContain('(CC BY 4.0)');
  expect(text).toContain('/aid/flows?actors=kor&amp;countries=uzb');
  expect(word['word/_rels/document.xml.rels']).toContain('/aid/flows?actors=kor&amp;countries=uzb');
});

test('a colleague sent me a link; I make my own variant of it and send that on', async ({ page }) => {
  const she = visitorOn(page);
  await page.goto('trade/flows?countries=uzb&years=2006-2019');
  const figure = await figureOn(page, 'trade/flows');
  await she.presses(figure.getByRole('radio', { name: 'Imports', exact: true }));
  await she.presses(countries(page).getByText('Kazakhstan', { exact: true }).first());
  await expect(figure.getByRole('heading', { level: 1 })).toContainText('Kazakhstan and Uzbekistan');
  await she.presses(exportOf(page));
  await she.presses(item(page, 'Copy link'));
  await expect(page.getByText('The link is on the clipboard')).toBeVisible();
  expect(she.clicks()).toBe(clicksInReadme('Your own variant'));
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toMatch(/\/trade\/flows\?countries=kaz\.uzb&years=2006-2019&flow=imports$/);
});

test('who gave most to Kyrgyzstan in 2015? I paste the answer into a mail', async ({ page }) => {
  const she = visitorOn(page);
  await page.goto('');
  await she.presses(panel(page, 'Aid'));
  await she.presses(countries(page).getByText('Kyrgyzstan', { exact: true }).first());
  await typeYears(page, '2015', '2015');
  const donors = await figureOn(page, 'aid/donors');
  await expect(donors.getByRole('heading', { level: 2 })).toHaveText('Donors of Kyrgyzstan by net aid, 2015');
  await she.presses(donors.getByRole('button', { name: 'Export', exact: true }));
  await she.presses(item(page, 'Copy sentence'));
  await expect(page.getByText('The sentence is on the clipboard')).toBeVisible();
  expect(she.clicks()).toBe(clicksInReadme('An answer in a mail'));
  const pasted = await page.evaluate(() => navigator.clipboard.readText());
  expect(pasted).toMatch(
    /^The United States gave most net ODA to Kyrgyzstan in 2015 .*: 49\.5 million US dollars\./,
  );
  expect(pasted).toContain('Source: World Bank');
  expect(pasted).toMatch(/\/aid\/donors\?countries=kgz&years=2015$/);
});

test('what is a statement of the seminar worth? Its verdict, its rule, and the figure that shows it', async ({
  page,
}) => {
  const she = visitorOn(page);
  await page.goto('');
  const claim = page.locator('[data-claim="japan-top-2014"]');
  await expect(claim).toContainText('Confirmed');
  await she.presses(claim.getByText('How it is checked'));
  await expect(claim.getByText(/^Confirmed if Japan is first by net ODA/)).toBeVisible();
  await she.presses(claim.getByRole('link'));
  expect(she.clicks()).toBe(clicksInReadme('What a statement is worth'));
  await figureOn(page, 'aid/donors');
  expect(addressOf(page)).toBe('/aid/donors?countries=uzb&years=2014');
  const said = page.getByRole('complementary', { name: 'Said in the seminar' });
  await expect(said).toContainText('Japan was Uzbekistan');
  await expect(said).toContainText('Confirmed');
});

test('three figures become a brief: captions, another order, slides', async ({ page }) => {
  test.slow();
  const she = visitorOn(page);
  await page.goto('');
  for (const [name, id] of [
    ['Aid', 'aid/flows'],
    ['Trade', 'trade/flows'],
    ['Migration', 'migration/moves'],
  ] as const) {
    await she.presses(panel(page, name));
    const figure = await figureOn(page, id);
    await she.presses(figure.getByRole('button', { name: 'Pin to brief' }));
  }
  await she.presses(page.getByRole('link', { name: /^Brief 3/ }));
  for (const [i, caption] of ['Aid first', 'Then trade', 'Then people'].entries()) {
    await page
      .getByRole('textbox', { name: /^Caption of / })
      .nth(i)
      .fill(caption);
  }
  await she.presses(page.getByRole('button', { name: /^Move up: / }).nth(2));
  await expect(page.getByRole('textbox', { name: /^Caption of / }).nth(1)).toHaveValue('Then people');
  const slides = await she.downloads(page.getByRole('button', { name: 'PowerPoint', exact: true }));
  expect(she.clicks()).toBe(clicksInReadme('A brief of three figures'));
  const all = Object.values(slides).join('');
  for (const caption of ['Aid first', 'Then people', 'Then trade']) expect(all).toContain(caption);
  expect(all.indexOf('Then people')).toBeGreaterThan(0);
});

test('whose number is this, and may I print it? The source line leads to licence and caveats', async ({
  page,
}) => {
  const she = visitorOn(page);
  await page.goto('aid/flows?actors=kor&countries=uzb');
  const figure = await figureOn(page, 'aid/flows');
  await expect(figure.getByText('(CC BY 4.0)')).toBeVisible();
  await she.presses(figure.getByRole('link', { name: /^World Bank/ }));
  const source = page.locator('#source-wdi');
  await expect(source).toBeInViewport();
  await expect(source).toContainText('CC BY 4.0');
  await expect(source).toContainText('Caveats');
  expect(she.clicks()).toBe(clicksInReadme('Source and licence'));
});

test('how many Uzbeks live in Japan, on which status? The sentence says it, Excel holds it', async ({
  page,
}) => {
  const she = visitorOn(page);
  await page.goto('');
  await she.presses(panel(page, 'Migration'));
  await she.presses(countries(page).getByText('Uzbekistan', { exact: true }).first());
  const figure = await figureOn(page, 'migration/japan');
  await expect(figure.locator('figcaption')).toContainText(
    '7,362 people from Uzbekistan lived in Japan at the end of 2025',
  );
  await expect(figure.locator('figcaption')).toContainText('2,677 for study');
  await she.presses(figure.getByRole('button', { name: 'Export', exact: true }));
  const workbook = await she.downloads(item(page, 'Download Excel'));
  expect(she.clicks()).toBe(clicksInReadme('Numbers in Excel'));
  expect(Object.values(workbook).join('')).toContain('<v>7362</v>');
});

test('why does it show nothing? Missing is said, and the way on is a button', async ({ page }) => {
  const she = visitorOn(page);
  await page.goto('aid/flows?actors=kor&countries=tkm&years=1999');
  const figure = page.locator('figure[data-figure="aid/flows"]');
  await expect(figure).toContainText('No net ODA to Turkmenistan is reported for South Korea in 1999.');
  await she.presses(figure.getByRole('button', { name: 'Show 1992–2023' }));
  await figureOn(page, 'aid/flows');
  expect(addressOf(page)).toBe('/aid/flows?actors=kor&countries=tkm');
  await expect(figure.getByLabel('Notes')).toContainText('Not reported for South Korea: 1992–1994, 1999');
  await she.presses(figure.getByRole('button', { name: 'Fit the scale to them' }));
  expect(addressOf(page)).toBe('/aid/flows?actors=kor&countries=tkm&scale=own');
  await expect(figure.getByRole('button', { name: 'Fit the scale to them' })).toBeHidden();
});

test('the link is mistyped: the figures of its panel are one click away, with its filters', async ({
  page,
}) => {
  const she = visitorOn(page);
  await page.goto('aid/flow?countries=uzb');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('There is no page at');
  await she.presses(page.getByRole('main').getByRole('link', { name: 'Aid over time' }));
  await figureOn(page, 'aid/flows');
  expect(addressOf(page)).toBe('/aid/flows?countries=uzb');
  expect(she.clicks()).toBe(1);
});
