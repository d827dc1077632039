// Screenshots of the site's pages into .cache/shots, for looking at; they are no test.
// node scripts/shots.mjs [route ...] [--only=aid] [--width=390] [--theme=dark] [--query='?x=y']
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { siteFolder, startServer } from '../tests/e2e/server.mjs';
import { findChromium } from './chromium.mjs';
import { buildSite } from './e2e.mjs';

const shotsFolder = fileURLToPath(new URL('../.cache/shots', import.meta.url));
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
  'nowhere',
];
const everyWidth = [1440, 1024, 768, 390];
const everyTheme = /** @type {const} */ (['light', 'dark']);

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    only: { type: 'string' },
    width: { type: 'string' },
    theme: { type: 'string' },
    query: { type: 'string', default: '' },
  },
});
const named = [...positionals, ...(values.only === undefined ? [] : [values.only])];
const routes = named.length > 0 ? named : everyRoute;
const widths = values.width ? [Number(values.width)] : everyWidth;
const themes = everyTheme.filter((theme) => !values.theme || theme === values.theme);

if (!existsSync(join(siteFolder, 'index.html')) && buildSite() !== 0) {
  throw new Error('The site could not be built.');
}
mkdirSync(shotsFolder, { recursive: true });

const server = await startServer();
const browser = await chromium.launch({
  executablePath: findChromium({ install: true }),
  args: ['--no-sandbox', '--disable-gpu'],
});

/** @param {import('@playwright/test').Page} page @param {string} route @param {string} name */
async function shoot(page, route, name) {
  await page.goto(server.url + route + values.query);
  await page.waitForSelector('h1');
  await page.waitForFunction(() => !document.querySelector('[data-state=loading]'));
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  const path = join(shotsFolder, `${name}.png`);
  await page.screenshot({ path, fullPage: true, animations: 'disabled' });
  console.log(path);
}

try {
  for (const theme of themes) {
    for (const width of widths) {
      const page = await browser.newPage({
        viewport: { width, height: 900 },
        colorScheme: theme,
        reducedMotion: 'reduce',
        locale: 'en-GB',
        timezoneId: 'UTC',
      });
      page.on('pageerror', (error) => console.log(`  page error at ${page.url()}: ${error.message}`));
      for (const route of routes) {
        await shoot(page, route, `${route.replaceAll('/', '-') || 'home'}-${width}-${theme}`);
      }
      await page.close();
    }
  }
} finally {
  await browser.close();
  await server.close();
}
