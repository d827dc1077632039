import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';

const PAGES = [
  ...['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md'],
  ...readdirSync('docs', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => join('docs', name)),
];

/** The targets of a page's links, those to other sites and within the page left out. */
const linksOf = (page: string): string[] =>
  [...readFileSync(page, 'utf8').matchAll(/\]\(([^)\s#]+)[^)]*\)/g)]
    .map(([, target = '']) => target)
    .filter((target) => !/^[a-z]+:/.test(target));

/** Files and folders of the project that a page names in code: `src/model`, `docs/data.md`. */
const pathsOf = (page: string): string[] =>
  [
    ...readFileSync(page, 'utf8').matchAll(/`((?:src|tests|scripts|build|docs|public|bench)\/[\w./-]+)`/g),
  ].map(([, path = '']) => path);

describe.each(PAGES)('%s', (page) => {
  it('links to pages that are there', () => {
    expect(linksOf(page).filter((target) => !existsSync(join(dirname(page), target)))).toEqual([]);
  });
});

// What CONTRIBUTING.md names is made by its examples: see contributing.test.ts.
describe.each(PAGES.filter((page) => page !== 'CONTRIBUTING.md'))('%s', (page) => {
  it('names files that are there', () => {
    expect(pathsOf(page).filter((path) => !existsSync(path))).toEqual([]);
  });
});

describe('the list of decisions', () => {
  it('has every page, once', () => {
    const pages = readdirSync('docs/adr').filter((name) => name !== 'README.md');
    const listed = linksOf('docs/adr/README.md');
    expect(listed.toSorted()).toEqual(pages.toSorted());
  });

  it('gives each decision the title of its page', () => {
    const list = readFileSync('docs/adr/README.md', 'utf8');
    for (const [, number, page, title] of list.matchAll(/^\| \[(\d+)\]\(([^)]+)\) \| ([^|]+) \|/gm)) {
      expect(readFileSync(join('docs/adr', page ?? ''), 'utf8')).toContain(`# ${number}. ${title}\n`);
    }
  });
});
