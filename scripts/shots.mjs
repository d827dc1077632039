// Screenshots of the site's pages into .cache/shots, for looking at, and a contact sheet of them all; they are no test.
// node scripts/shots.mjs [route ...] [--only=aid] [--width=390] [--theme=dark] [--query='?x=y'] [--no-build]
// node scripts/shots.mjs --pictures: only the four pictures that README shows, into docs/pictures.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { findChromium } from './chromium.mjs';
import { inFewColours } from './fewColours.mjs';

/** @import { Page } from '@playwright/test' */
/** @typedef {{ route: string, name: string, width: number, theme: 'light' | 'dark' }} Shot */

const shotsFolder = fileURLToPath(new URL('../.cache/shots', import.meta.url));
const picturesFolder = fileURLToPath(new URL('../docs/pictures', import.meta.url));
const everyRoute = [
  '',
  'aid',
  'aid/flows',
  'trade',
  'trade/flows',
  'migration',
  'diaspora',
  'timelines',
  'timelines/events',
  'sources',
  'brief',
  'nowhere',
];
const everyWidth = [1440, 1024, 768, 390];
const everyTheme = /** @type {const} */ (['light', 'dark']);
/** What a brief holds while it is looked at. */
const pins = [
  { path: '/aid/flows?countries=uzb&years=2006-2019', caption: 'Note the peak of 2019.' },
  { path: '/diaspora/today', caption: '' },
  { path: '/timelines/eras', caption: '' },
];
/** Where README's pictures say that the site is. */
const shownOrigin = 'http://sea-to-steppe.example';
const mostBytes = 150_000;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    only: { type: 'string' },
    width: { type: 'string' },
    theme: { type: 'string' },
    query: { type: 'string', default: '' },
    pictures: { type: 'boolean', default: false },
    'no-build': { type: 'boolean', default: false },
  },
});
// README shows the dashboard as it stands at the top of a site; the server reads this when it is loaded.
if (values.pictures) process.env.E2E_BASE = '/';
const { base, siteFolder, startServer } = await import('../tests/e2e/server.mjs');
const { buildSite } = await import('./e2e.mjs');
const named = [...positionals, ...(values.only === undefined ? [] : [values.only])];
const routes = named.length > 0 ? named : everyRoute;
const widths = values.width ? [Number(values.width)] : everyWidth;
const themes = everyTheme.filter((theme) => !values.theme || theme === values.theme);

const isBuilt = existsSync(join(siteFolder, 'index.html'));
if (!(isBuilt && values['no-build']) && buildSite() !== 0) {
  throw new Error('The site could not be built.');
}

const server = await startServer();
const { host } = new URL(server.url);
const browser = await chromium.launch({
  executablePath: findChromium({ install: true }),
  args: [
    '--no-sandbox',
    '--disable-gpu',
    `--host-resolver-rules=MAP ${new URL(shownOrigin).host}:80 ${host}`,
  ],
});

/** @param {number} width @param {number} height @param {'light' | 'dark'} theme */
async function newPage(width, height, theme) {
  const page = await browser.newPage({
    viewport: { width, height },
    colorScheme: theme,
    hasTouch: width < 768,
    isMobile: width < 768,
    reducedMotion: 'reduce',
    locale: 'en-GB',
    timezoneId: 'UTC',
  });
  page.on('pageerror', (error) => console.log(`  page error at ${page.url()}: ${error.message}`));
  return page;
}

async function whenDrawn(/** @type {Page} */ page) {
  await page.waitForFunction(
    () =>
      !('snapshot' in document.documentElement.dataset) &&
      !document.querySelector('[data-state=loading], [data-drawn=false]'),
  );
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
}

/** Scrolls down the page and back: a figure is drawn when it comes near. */
async function drawAll(/** @type {Page} */ page) {
  const height = () => page.evaluate(() => document.documentElement.scrollHeight);
  for (let top = 0; top < (await height()); top += 700) {
    await page.evaluate((y) => window.scrollTo(0, y), top);
    await page.waitForTimeout(50);
  }
  await whenDrawn(page);
  await page.evaluate(() => window.scrollTo(0, 0));
}

/** @param {Page} page @param {string} path */
async function shoot(page, path, fullPage = true) {
  await page.screenshot({ path, fullPage, animations: 'disabled' });
  console.log(path);
}

/** Every picture at a glance; a press on one opens it. */
function writeSheet(/** @type {readonly Shot[]} */ shots) {
  const cells = shots.map(
    ({ route, name, width, theme }) => `<figure class="${theme}"><a href="${name}.png">
<img src="${name}.png" alt="" style="width:${width / 5}px"></a><figcaption>/${route} ${width} ${theme}</figcaption></figure>`,
  );
  const path = join(shotsFolder, 'index.html');
  writeFileSync(
    path,
    `<!doctype html><meta charset="utf-8"><title>Every screen</title><style>
body{margin:24px;font:12px system-ui;background:#888;color:#fff;display:flex;flex-wrap:wrap;gap:16px;align-items:start}
figure{margin:0}a{display:block;max-height:420px;overflow:hidden}img{display:block}
</style>${cells.join('\n')}\n`,
  );
  console.log(path);
}

async function shootEveryScreen() {
  mkdirSync(shotsFolder, { recursive: true });
  /** @type {Shot[]} */
  const shots = [];
  for (const theme of themes) {
    for (const width of widths) {
      const page = await newPage(width, 900, theme);
      await page.addInitScript(
        (brief) => localStorage.setItem('sea-to-steppe.brief', brief),
        JSON.stringify({ version: 1, title: 'A brief', pins }),
      );
      for (const route of routes) {
        const name = `${route.replaceAll('/', '-') || 'home'}-${width}-${theme}`;
        await page.goto(server.url + route + values.query);
        await page.waitForSelector('h1');
        await drawAll(page);
        await shoot(page, join(shotsFolder, `${name}.png`));
        shots.push({ route, name, width, theme });
      }
      await page.close();
    }
  }
  writeSheet(shots);
}

/** The four that README shows, at an address that is nobody's. */
async function shootPictures() {
  mkdirSync(picturesFolder, { recursive: true });
  const file = (/** @type {string} */ name) => join(picturesFolder, `${name}.png`);
  const open = async (/** @type {Page} */ page, /** @type {string} */ route) => {
    await page.goto(`${shownOrigin}${base}${route}`);
    await page.waitForSelector('h1');
    await whenDrawn(page);
    await page.reload(); // a face that came late the first time is there at once now
    await page.waitForSelector('h1');
    await whenDrawn(page);
  };

  const desk = await newPage(1440, 1140, 'light');
  await open(desk, 'aid');
  await shoot(desk, file('aid-panel'), false);

  await open(desk, 'migration/remittances');
  await desk.getByRole('button', { name: 'Export', exact: true }).click();
  const download = desk.waitForEvent('download');
  await desk.getByText('Download PNG', { exact: true }).click();
  await (await download).saveAs(file('exported'));
  console.log(file('exported'));
  await desk.close();

  const night = await newPage(1440, 900, 'dark');
  await open(night, 'timelines/events');
  await shoot(night, file('figure-dark'), false);
  await night.close();

  const phone = await newPage(390, 844, 'light');
  await open(phone, 'aid/flows?countries=uzb');
  await shoot(phone, file('phone'), false);
  await phone.close();

  const blank = await newPage(100, 100, 'light');
  for (const name of ['aid-panel', 'exported', 'figure-dark', 'phone']) {
    const small = await inFewColours(blank, readFileSync(file(name)));
    if (small.length > mostBytes) throw new Error(`${file(name)} would have ${small.length} bytes.`);
    writeFileSync(file(name), small);
  }
}

try {
  await (values.pictures ? shootPictures() : shootEveryScreen());
} finally {
  await browser.close();
  await server.close();
}
