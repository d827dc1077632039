import type { Page } from '@playwright/test';
import { dark, light } from '../../src/ui/theme/tokens.ts';
import { readPdf } from './pdf.ts';
import { expect, figureOn, test } from './site.ts';

/** Width and height in points. */
const FORMATS = { A4: [595, 842], Letter: [612, 792] } as const;

type Format = keyof typeof FORMATS;

async function print(page: Page, format: Format) {
  return readPdf(await page.pdf({ format, printBackground: true }));
}

async function open(page: Page, route: string): Promise<void> {
  await page.goto(route);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('[data-state=loading]')).toHaveCount(0);
  await expect(page.locator('main [aria-busy=true]')).toHaveCount(0);
}

const bare = (text: string | null) => (text ?? '').replace(/\s+/g, '');

for (const format of ['A4', 'Letter'] as const) {
  test(`a dark figure is printed light on ${format}: words instead of controls, the link, the whole table`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await open(page, 'aid/flows?countries=uzb&years=1995-2019&theme=dark');
    const figure = await figureOn(page, 'aid/flows');
    const link = await figure.locator('figcaption a[rel=bookmark]').textContent();
    const finding = await figure.locator('figcaption p').first().textContent();
    const pages = await print(page, format);
    expect(pages.length).toBeLessThanOrEqual(2);
    for (const { size } of pages) expect(size.map(Math.floor)).toEqual(FORMATS[format]);

    const colours = new Set(pages.flatMap((one) => [...one.colours]));
    for (const token of ['ink', 'jpn', 'kor'] as const) {
      expect(colours).toContain(light[token]);
      expect(colours).not.toContain(dark[token]);
    }
    expect(colours).not.toContain(dark.paper);

    const [first] = pages;
    const text = pages.map((one) => one.text).join('');
    for (const said of [bare(finding), 'Source:', bare(link), 'https://data.worldbank.org']) {
      expect(first?.text).toContain(said);
    }
    expect(first?.text).toContain(bare('Japan and South Korea, Uzbekistan, 1995–2019.'));
    for (const control of ['Resetfilters', 'Export', 'Pintobrief', 'Allfigures', 'Editfilters', 'Columns']) {
      expect(text).not.toContain(control);
    }
    const years = Array.from({ length: 25 }, (_, i) => String(1995 + i));
    for (const year of years) expect(text).toContain(year);
  });
}

test('a panel and its figures are on paper from the first page on, none of them cut', async ({ page }) => {
  test.slow();
  await open(page, 'aid');
  const titles = await page.locator('figure[data-figure] h2').allTextContents();
  const links = await page.locator('figure[data-figure] figcaption a[rel=bookmark]').allTextContents();
  for (const format of ['A4', 'Letter'] as const) {
    const pages = await print(page, format);
    expect(pages[0]?.text.length).toBeGreaterThan(300);
    expect(pages[0]?.colours).toContain(light.jpn);
    for (const [i, title] of titles.entries()) {
      // What a figure begins with and what it ends with are on one page.
      const own = pages.filter(({ text }) => text.includes(bare(title)));
      expect(own.length, title).toBeGreaterThan(0);
      expect(own.at(-1)?.text, title).toContain(bare(links[i] ?? ''));
    }
  }
});

test('the heads of a long table are repeated on every page of it', async ({ page }) => {
  await open(page, 'timelines/events');
  const pages = await print(page, 'A4');
  expect(pages.length).toBeGreaterThan(3);
  for (const { text } of pages.slice(1, -1)) expect(text.slice(0, 150)).toContain('DateUntilActorStates');
});

test('the overview and the sources are documents too', async ({ page }) => {
  test.slow();
  for (const [route, words] of [
    ['', ['statementsoftheseminar', 'Whatiscovered']],
    ['sources', ['Citeas', 'Addressdata.worldbank.org', 'Misprintsandchecks']],
  ] as const) {
    await open(page, route);
    const heading = bare(await page.getByRole('heading', { level: 1 }).textContent());
    const pages = await print(page, 'Letter');
    const text = pages.map((one) => one.text).join('');
    expect(pages[0]?.text.slice(0, 200)).toContain(heading);
    for (const said of words) expect(text).toContain(said);
    for (const one of pages) expect(one.text.length).toBeGreaterThan(40);
  }
});

test('a figure of a panel is printed alone where its own menu asks for that', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => {
      const seen = [...document.querySelectorAll('figure[data-figure]')].filter(
        (figure) => figure.hasAttribute('data-printed') || !document.querySelector('[data-printed]'),
      );
      document.documentElement.dataset.told = seen.map((one) => one.getAttribute('data-figure')).join(' ');
    };
  });
  await open(page, 'aid');
  const figure = await figureOn(page, 'aid/loans');
  await figure.getByRole('button', { name: 'Export', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Print' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-told', 'aid/loans');

  // The browser's own print knows only the mark.
  await figure.evaluate((element) => element.setAttribute('data-printed', ''));
  const text = (await print(page, 'A4')).map((one) => one.text).join('');
  expect(text).toContain('Officialloans');
  expect(text).not.toContain('Donorsofthefive');
});
