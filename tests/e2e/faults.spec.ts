import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Page, test as plain } from '@playwright/test';
import { type Fault, siteFolder, startServer } from './server.mjs';
import { figureOn } from './site.ts';

const { expect } = plain;

/** A site of its own, whose server gets `fault` before it answers. */
const test = plain.extend<{ siteWith: (fault: Fault) => Promise<string> }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright wants the fixtures by name
  siteWith: async ({}, use) => {
    const servers: { close: () => Promise<void> }[] = [];
    await use(async (fault) => {
      const server = await startServer({ fault });
      servers.push(server);
      return server.url;
    });
    for (const server of servers) await server.close();
  },
});

const FILE = 'aid.csv';
const shipped = () => readFileSync(join(siteFolder, 'data', FILE), 'utf8');
const isTable = (path: string) => /^assets\/data\/aid-[0-9a-f]+\.csv$/.test(path);
const HEAD = { 'content-type': 'text/csv; charset=utf-8' };

/** Answers for one table with this body, as long as `isOn`. */
function answering(status: number, body: string | Buffer, isOn = () => true): Fault {
  return (path, _, response) => {
    if (!isTable(path) || !isOn()) return false;
    response.writeHead(status, HEAD).end(body);
    return true;
  };
}

const failed = (page: Page) => page.locator('figure[data-figure="aid/flows"][data-state="error"]');

const FAULTS: readonly [name: string, status: number, body: string | Buffer, sentence: RegExp][] = [
  ['is missing', 404, 'Not found', /could not be loaded: the server answered 404/],
  ['is answered with 500', 500, 'Oops', /could not be loaded: the server answered 500/],
  ['is a web page', 200, '<!doctype html><title>Log in</title>', /is a web page, not a table/],
  ['is empty', 200, '', /the file is empty/],
  ['has a wrong head', 200, 'a,b,c\n1,2,3\n', /line 1 lacks the column/],
  ['is in another encoding', 200, Buffer.from([0x64, 0x6f, 0xf1, 0x0a]), /line 1 .* is not UTF-8/],
];

test.describe('a table that', () => {
  for (const [name, status, body, sentence] of FAULTS) {
    test(`${name} is said, leaves the rest working, and is loaded when asked again`, async ({
      page,
      siteWith,
    }) => {
      let isBroken = true;
      const url = await siteWith(answering(status, body, () => isBroken));
      await page.goto(`${url}aid`);
      await expect(failed(page).getByRole('alert')).toContainText(FILE);
      await expect(failed(page).getByRole('alert')).toContainText(sentence);
      await figureOn(page, 'aid/sectors');
      isBroken = false;
      await failed(page).getByRole('button', { name: 'Try again' }).click();
      await figureOn(page, 'aid/flows');
    });
  }

  test('is cut off is refused, however many rows arrived', async ({ page, siteWith }) => {
    const url = await siteWith(answering(200, shipped().split('\n').slice(0, 40).join('\n')));
    await page.goto(`${url}aid`);
    await expect(failed(page).getByRole('alert')).toContainText(/is cut off: 39 of \d+ rows arrived/);
  });

  test('has one wrong cell loses that row alone, and the figure says which', async ({ page, siteWith }) => {
    const lines = shipped().split('\n');
    lines[4] = (lines[4] ?? '').replace(/^\d{4}/, '<b>x</b>');
    const url = await siteWith(answering(200, lines.join('\n')));
    await page.goto(`${url}aid/flows`);
    const figure = await figureOn(page, 'aid/flows');
    await expect(figure.getByRole('list', { name: 'Notes' })).toContainText(
      `${FILE}, line 5, year: '<b>x</b>' is not a year; the row is left out`,
    );
  });

  test('is slow keeps the place of its figure, and everything else can be read', async ({
    page,
    siteWith,
  }) => {
    let letGo = () => {};
    const held = new Promise<void>((done) => {
      letGo = done;
    });
    const url = await siteWith(async (path) => {
      if (isTable(path)) await held;
      return false;
    });
    await page.goto(`${url}aid`);
    await figureOn(page, 'aid/sectors');
    await expect(page.locator('figure[data-figure="aid/flows"]')).toHaveAttribute('data-state', 'loading');
    letGo();
    await figureOn(page, 'aid/flows');
  });
});

test.describe('a part of the application that a new deploy took away', () => {
  const isPanel = (path: string) => /^assets\/trade-.*\.js$/.test(path);

  test('comes with one reload, and the view that was asked for is there', async ({ page, siteWith }) => {
    let isGone = true;
    const url = await siteWith((path, _, response) => {
      if (!isPanel(path) || !isGone) return false;
      isGone = false;
      response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
      return true;
    });
    await page.goto(`${url}trade/flows?countries=uzb`);
    await figureOn(page, 'trade/flows');
    await expect(page).toHaveURL(/trade\/flows\?countries=uzb$/);
  });

  test('and that stays away is said, without a loop', async ({ page, siteWith }) => {
    let asked = 0;
    const url = await siteWith((path, _, response) => {
      if (path === 'trade/' || path === 'trade') asked += 1;
      if (!isPanel(path)) return false;
      response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
      return true;
    });
    await page.goto(`${url}trade`);
    await expect(page.getByRole('alert')).toContainText('This page could not be shown');
    await expect(page.getByRole('navigation', { name: 'Panels' })).toBeVisible();
    expect(asked).toBeLessThanOrEqual(4);
    await page.getByRole('link', { name: 'Aid', exact: true }).click();
    await figureOn(page, 'aid/flows');
  });
});
