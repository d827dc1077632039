// What each route makes a reader fetch before it answers, in bytes as a host sends them: the budgets of bench/budgets.json.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, test } from '@playwright/test';
import budgets from '../../bench/budgets.json' with { type: 'json' };
import { compress, kindOf } from '../../bench/serve/wire.mjs';
import { base, siteFolder } from './server.mjs';

/** The one table that is a third of a page by itself: every partner of the five states since 1992. */
const LARGE_TABLE = /trade-partners-/;

const known = new Map<string, number>();

function bytesOf(file: string): number {
  const bytes = known.get(file) ?? compress(file, readFileSync(file)).body.length;
  known.set(file, bytes);
  return bytes;
}

type Link = readonly [rel: string, href: string, as: string];

interface Boot {
  readonly first: readonly Link[];
  readonly later: readonly Link[];
}

/** The bytes of a page by kind: itself, with its styles and the start of the application, and what it asks for by itself. */
function sizesOf(page: string) {
  const html = readFileSync(page, 'utf8');
  const [, text = '{}'] = /id="boot">(.*?)<\/script>/s.exec(html) ?? [];
  const { first, later }: Boot = JSON.parse(text);
  const faces = [...html.matchAll(/url\(([^)]+\.woff2)\)/g)].map(([, href = '']) => href);
  const asked = new Set([...[...first, ...later].map(([, href]) => href), ...faces]);
  const files = [...asked].map((href) => join(siteFolder, href.slice(base.length)));
  const sumOf = (kind: string) =>
    files.reduce((sum, file) => (kindOf(file) === kind ? sum + bytesOf(file) : sum), 0);
  const large = files.filter((file) => LARGE_TABLE.test(file)).reduce((sum, file) => sum + bytesOf(file), 0);
  const [js, fonts, data] = [sumOf('js'), sumOf('fonts'), sumOf('data')];
  return { js, fonts, all: bytesOf(page) + js + fonts + data - large, large };
}

const pages = readdirSync(siteFolder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('index.html'))
  .map((name) => join(siteFolder, name));

test('every route keeps to its bytes: scripts, fonts, and all together', () => {
  expect(pages.length).toBeGreaterThan(20);
  for (const page of pages) {
    const route = `/${dirname(relative(siteFolder, page))}`.replace(/\/\.$/, '/');
    const { js, fonts, all, large } = sizesOf(page);
    expect(Math.min(js, fonts), `${route} needs scripts and fonts`).toBeGreaterThan(0);
    expect(js, `scripts of ${route}`).toBeLessThanOrEqual(budgets.bytes.js);
    expect(fonts, `fonts of ${route}`).toBeLessThanOrEqual(budgets.bytes.fonts);
    expect(all, `all bytes of ${route}`).toBeLessThanOrEqual(budgets.bytes.all);
    expect(large, `the large table of ${route}`).toBeLessThanOrEqual(budgets.bytes.largeTable);
  }
});
