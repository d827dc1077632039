// The file of headers for hosts says of every page what the page says of itself.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { base, siteFolder } from './server.mjs';

const rules = readFileSync(join(siteFolder, '_headers'), 'utf8')
  .trim()
  .split(/\n(?=\/)/);
const headersOf = (path: string) => {
  const found = rules.find((rule) => rule.startsWith(`${path}\n`));
  return Object.fromEntries(
    (found ?? '')
      .split('\n  ')
      .slice(1)
      .map((header) => header.split(/: (.*)/)),
  );
};
const pages = readdirSync(siteFolder, { recursive: true, encoding: 'utf8' })
  .filter((file) => /(^|\/)index\.html$/.test(file))
  .map((file) => file.replace(/\/?index\.html$/, ''));

test('every page has the policy as a header that stands in it', () => {
  expect(pages.length).toBeGreaterThan(25);
  for (const route of pages) {
    const html = readFileSync(join(siteFolder, route, 'index.html'), 'utf8');
    const own = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1];
    const paths = route === '' ? [base] : [base + route, `${base}${route}/`];
    for (const path of paths) expect(headersOf(path)['Content-Security-Policy'], path).toBe(own);
    expect(own).not.toContain('unsafe-inline');
  }
});

test('files with their hash in the name are kept for ever, everything else is asked for again', () => {
  expect(headersOf(`${base}assets/*`)['Cache-Control']).toContain('immutable');
  expect(headersOf(`${base}serviceWorker.js`)['Cache-Control']).toBe('no-cache');
  expect(headersOf(`${base}aid`)['Cache-Control']).toBe('no-cache');
});

test('a script that somebody puts into a page does not run', async ({ page }) => {
  await page.goto('aid');
  const ran = await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'window.pwned = true';
    document.body.append(script);
    const picture = document.createElement('div');
    picture.innerHTML = '<img src="data:," onerror="window.pwned = true">';
    document.body.append(picture);
    // The attribute would have been heard before this listener.
    const failed = new Promise((next) =>
      picture.querySelector('img')?.addEventListener('error', next, { once: true }),
    );
    return failed.then(() => 'pwned' in window);
  });
  expect(ran).toBe(false);
});
