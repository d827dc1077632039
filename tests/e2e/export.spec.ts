import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { csvParse } from 'd3-dsv';
import { strFromU8, unzipSync } from 'fflate';
import { light } from '../../src/ui/theme/tokens.ts';
import { expect, figureOn, test } from './site.ts';

const VIEW = 'aid/flows?countries=uzb&years=2006-2019';
const NAME = 'aid-flows-countries-uzb-years-2006-2019';

/** Opens the menu of the page's first figure, chooses the options, and then the item. */
async function choose(page: Page, item: string, options: readonly string[] = []): Promise<void> {
  await page.getByRole('button', { name: 'Export', exact: true }).first().click();
  for (const name of options) await page.getByRole('menuitemradio', { name, exact: true }).click();
  await page.getByRole('menuitem', { name: item, exact: true }).click();
}

/** A menu item's file, as bytes. */
async function download(page: Page, item: string, options: readonly string[] = []) {
  const [file] = await Promise.all([page.waitForEvent('download'), choose(page, item, options)]);
  await expect(page.getByText(`Saved ${file.suggestedFilename()}`)).toBeVisible();
  return { name: file.suggestedFilename(), bytes: new Uint8Array(readFileSync(await file.path())) };
}

const sizeOf = (png: Uint8Array) => {
  const view = new DataView(png.buffer, png.byteOffset);
  return [view.getUint32(16), view.getUint32(20)];
};

/** What the browser sees when it opens a PNG: the pixel of its corner, and how many are of each colour. */
function seen(page: Page, png: Uint8Array, colours: readonly string[]) {
  return page.evaluate(
    async ([base64, wanted]) => {
      const image = new Image();
      image.src = `data:image/png;base64,${base64}`;
      await image.decode();
      const canvas = document.createElement('canvas');
      [canvas.width, canvas.height] = [image.width, image.height];
      const context = canvas.getContext('2d');
      if (!context) throw new Error('there is no canvas');
      context.drawImage(image, 0, 0);
      const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
      // A pixel as one number: opaque, and blue before green before red.
      const pixels = new Uint32Array(data.buffer);
      const counts = wanted.map((hex) => {
        const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
        const colour = (0xff000000 | (b << 16) | (g << 8) | r) >>> 0;
        return pixels.reduce((count, pixel) => (pixel === colour ? count + 1 : count), 0);
      });
      return { corner: [...data.subarray(0, 4)], counts };
    },
    [Buffer.from(png).toString('base64'), [...colours]] as const,
  );
}

const unzipped = (bytes: Uint8Array) =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, file]) => [path, strFromU8(file)]));

test('the PNG has the pixels that were asked for, and the colours of the actors in it', async ({ page }) => {
  await page.goto(VIEW);
  await figureOn(page, 'aid/flows');
  const paper = await download(page, 'Download PNG', ['Wide 16:9', '2x']);
  expect(paper.name).toBe(`${NAME}.png`);
  expect(sizeOf(paper.bytes)).toEqual([2560, 1440]);
  const onPaper = await seen(page, paper.bytes, [light.jpn, light.kor, light.paper]);
  expect(onPaper.corner[3]).toBe(255);
  for (const count of onPaper.counts) expect(count).toBeGreaterThan(500);

  const clear = await download(page, 'Download PNG', ['Square', '3x', 'Transparent']);
  expect(sizeOf(clear.bytes)).toEqual([3240, 3240]);
  const onGlass = await seen(page, clear.bytes, [light.jpn, light.kor]);
  expect(onGlass.corner[3]).toBe(0);
  for (const count of onGlass.counts) expect(count).toBeGreaterThan(500);
});

test('the SVG stands for itself, says all that the figure says, and needs nothing from elsewhere', async ({
  page,
}) => {
  await page.goto(VIEW);
  const figure = await figureOn(page, 'aid/flows');
  const title = (await figure.getByRole('heading', { level: 1 }).textContent()) ?? '';
  const link = (await figure.locator('figcaption a[rel=bookmark]').textContent()) ?? '';
  const { bytes } = await download(page, 'Download SVG', ['One text column']);
  // A page of its own, without the site's rules on what may be styled: a viewer has none either.
  const viewer = await page.context().newPage();
  const read = await viewer.evaluate((svg) => {
    const parsed = new DOMParser().parseFromString(svg, 'image/svg+xml');
    const outward = [...parsed.querySelectorAll('*')].flatMap((one) =>
      [...one.attributes]
        .filter(({ name, value }) => /href$/.test(name) && !value.startsWith('#'))
        .map(({ value }) => value),
    );
    return {
      root: parsed.documentElement.nodeName,
      hasError: parsed.querySelector('parsererror') !== null,
      text: [...parsed.querySelectorAll('text')].map((one) => one.textContent).join(' '),
      outward,
      width: parsed.documentElement.getAttribute('width'),
    };
  }, Buffer.from(bytes).toString());
  expect(read).toMatchObject({ root: 'svg', hasError: false, width: '640', outward: [] });
  const words = (text: string) => text.replace(/\s+/g, '');
  for (const said of [title, 'Japan', 'South Korea', 'World Bank', 'Data 2', link]) {
    expect(words(read.text)).toContain(words(said));
  }
  const addresses = Buffer.from(bytes)
    .toString()
    .match(/url\((?!["']?(#|data:))[^)]*\)/g);
  expect(addresses).toBeNull();
});

test('the CSV is the table on the page, and all the data are more', async ({ page }) => {
  await page.goto(VIEW);
  const figure = await figureOn(page, 'aid/flows');
  const shown = await figure
    .locator('tbody tr')
    .evaluateAll((rows) =>
      rows.map((row) => [...row.querySelectorAll('.content, th, td')].map((cell) => cell.textContent)),
    );
  const { name, bytes } = await download(page, 'Download CSV');
  expect(name).toBe(`${NAME}.csv`);
  const rows = csvParse(Buffer.from(bytes).toString().replace(/^﻿/, ''));
  expect(rows).toHaveLength(shown.length);
  const year = Object.values(rows.at(-1) ?? {});
  expect(year).toContain('2019');
  const [, japan] = shown.at(-1) ?? [];
  const near = year.filter((text) => Number(text).toFixed(1) === japan);
  expect(near.length).toBeGreaterThan(0);

  const all = await download(page, 'Download CSV', ['All the data']);
  expect(all.name).toBe('aid-flows-all-data.csv');
  expect(csvParse(Buffer.from(all.bytes).toString()).length).toBeGreaterThan(rows.length);
});

test('Excel, PowerPoint and Word open, and hold the numbers, the chart and the words', async ({ page }) => {
  test.slow();
  await page.goto(VIEW);
  const figure = await figureOn(page, 'aid/flows');
  const title = (await figure.getByRole('heading', { level: 1 }).textContent()) ?? '';

  const workbook = unzipped((await download(page, 'Download Excel')).bytes);
  const sheets = Object.entries(workbook).filter(([path]) => /^xl\/worksheets\/sheet\d+\.xml$/.test(path));
  expect(sheets.map(([, xml]) => xml).join('')).toContain('<v>2019</v>');
  expect(Object.values(workbook).join('')).toContain('World Bank');

  const slides = unzipped((await download(page, 'Download PowerPoint')).bytes);
  const charts = Object.keys(slides).filter((path) => /^ppt\/charts\/chart\d+\.xml$/.test(path));
  expect(charts.length).toBeGreaterThan(0);
  expect(slides['ppt/slides/slide1.xml'] ?? '').toContain('<p:sld');
  expect(Object.values(slides).join('')).toContain(title);

  const document = unzipped((await download(page, 'Download Word')).bytes);
  expect(document['word/document.xml'] ?? '').toContain(title);
  expect(Object.keys(document).some((path) => /^word\/media\/.*\.png$/.test(path))).toBe(true);
});

test('link and picture get onto the clipboard, code and citation into fields', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(`${VIEW}&theme=dark`);
  const figure = await figureOn(page, 'aid/flows');
  const link = await figure.locator('figcaption a[rel=bookmark]').getAttribute('href');
  await choose(page, 'Copy link');
  await expect(page.getByText('The link is on the clipboard')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(link);

  await choose(page, 'Copy image');
  await expect(page.getByText('The picture is on the clipboard')).toBeVisible();
  const types = await page.evaluate(async () =>
    (await navigator.clipboard.read()).flatMap(({ types: own }) => own),
  );
  expect(types).toContain('image/png');

  await choose(page, 'Cite');
  const cite = page.getByRole('dialog', { name: 'Cite' });
  await expect(cite.getByLabel('BibTeX', { exact: true })).toHaveValue(/^@\w+\{sea-to-steppe/);
  await expect(cite.getByLabel('Plain text', { exact: true })).toHaveValue(/\?countries=uzb.*&v=\d{4}\.\d\d/);
  await cite.getByRole('button', { name: 'Close' }).click();
  await expect(page.getByRole('button', { name: 'Export', exact: true })).toBeFocused();

  await choose(page, 'Embed');
  const embed = page.getByRole('dialog', { name: 'Embed' });
  await expect(embed.getByLabel('HTML')).toHaveValue(/^<iframe src="[^"]*embed=1"/);
  await page.keyboard.press('Escape');
  await expect(embed).toBeHidden();
});

test('what makes pictures, workbooks, slides and documents is loaded on use, not with the page', async ({
  page,
}) => {
  const scripts: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'script') scripts.push(request.url());
  });
  const contents = async () =>
    (await Promise.all(scripts.map(async (url) => (await page.request.get(url)).text()))).join('\n');
  await page.goto(VIEW);
  await figureOn(page, 'aid/flows');
  const first = await contents();
  for (const mark of ['picture-finding', 'xl/worksheets', 'ppt/slides', 'word/document']) {
    expect(first.includes(mark), mark).toBe(false);
  }
  await download(page, 'Download SVG');
  expect((await contents()).includes('picture-finding')).toBe(true);
});

for (const [width, height] of [
  [1440, 600],
  [390, 700],
] as const) {
  test(`the menu stays inside the window at ${width} by ${height} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto('aid');
    await figureOn(page, 'aid/donors');
    for (const button of await page.getByRole('button', { name: 'Export', exact: true }).all()) {
      await button.click();
      const box = await page.getByRole('menu').boundingBox();
      if (!box) throw new Error('the menu has no box');
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.y).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width).toBeLessThanOrEqual(width);
      expect(box.y + box.height).toBeLessThanOrEqual(height);
      await page.keyboard.press('Escape');
    }
  });
}
