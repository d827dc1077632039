import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { csvParse } from 'd3-dsv';
import { afterAll, describe, expect, it } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'figures-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs the command as a person would; the site is given, so that the files do not depend on where it runs. */
function figure(...given: string[]) {
  const { SITE_URL: _, NODE_ENV: __, VITEST: ___, ...env } = process.env;
  const { status, stderr, stdout } = spawnSync(
    process.execPath,
    ['scripts/figure.mjs', '--site=https://example.org', ...given],
    { env, encoding: 'utf8' },
  );
  return { status, said: stderr, stdout };
}

const path = (name: string) => join(folder, name);

describe('npm run figure', () => {
  it('draws a view as an SVG that holds its title and its link', () => {
    expect(figure('/aid/flows?countries=uzb', path('one.svg')).status).toBe(0);
    const svg = readFileSync(path('one.svg'), 'utf8');
    expect(svg).toMatch(/^<svg /);
    expect(svg.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')).toContain('to Uzbekistan');
    expect(svg.replace(/<[^>]+>/g, '')).toContain('https://example.org/aid/flows?countries=uzb');
  });

  it('draws every link of a file, reports the bad one by its line, and says so in its exit status', () => {
    const links = ['# for the brief', '/aid/flows?countries=uzb&wat=1', '/nowhere', '/aid/flows\tall five'];
    writeFileSync(path('links.txt'), links.join('\n'));
    const { status, said } = figure(`--links=${path('links.txt')}`, `--out=${path('many')}`, '--density=3');
    expect(status).toBe(1);
    expect(said).toContain("2 of 3 failed, line 3: '/nowhere' names no panel");
    expect(said).toContain("Unknown parameter 'wat' ignored");
    expect(readdirSync(path('many')).sort()).toEqual(['aid-flows-countries-uzb.png', 'all five.png']);
    const png = readFileSync(path('many/all five.png'));
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect(png.readUInt32BE(16)).toBe(3_000);
    expect(png.length).toBeGreaterThan(40_000);
  });

  it('writes the table of a view, shown or whole', () => {
    figure('/aid/flows?countries=uzb&years=2015', path('shown.csv'));
    figure('/aid/flows?countries=uzb&years=2015', path('all.csv'), '--all');
    const read = (name: string) => csvParse(readFileSync(path(name), 'utf8').replace('\uFEFF', ''));
    expect(read('shown.csv').map((row) => row.Year)).toEqual(['2015']);
    expect(read('all.csv').length).toBeGreaterThan(30);
  });

  it.each([
    [['/aid/flows', 'x.png', '--size=huge'], "There is no size 'huge': choose one of screen, wide"],
    [['/aid/flows', 'x.pdf'], 'end it in .svg, .png or .csv'],
    [['/aid/flows'], 'Give a link and the name of a file'],
    [['--links=nothing.txt', '--out=x'], 'The file of links could not be read'],
    [['/aid/flows', 'x.svg', '--site=nowhere'], "'nowhere' is no address of a site"],
  ])('says in a sentence what is wrong with %j', (given, sentence) => {
    const { status, said } = figure(...given);
    expect(status).toBe(2);
    expect(said).toContain(sentence);
    expect(said).not.toMatch(/\bat .*:\d+:\d+/);
  });
});
