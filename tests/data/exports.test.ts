import { csvParse, csvParseRows } from 'd3-dsv';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { citationOf, citedLink } from '../../src/export/cite/cite.ts';
import { embedCode } from '../../src/export/embedCode.ts';
import type { Publication } from '../../src/export/publication.ts';
import { toCsv } from '../../src/export/table/csv.ts';
import { toExcel } from '../../src/export/table/excel.ts';
import { plainTable } from '../../src/export/table/rows.ts';
import { safeText } from '../../src/export/table/safeText.ts';
import { allFigures } from '../allFigures.ts';
import { fillStore, published } from '../published.ts';

beforeAll(fillStore);

const figures = await allFigures();

async function openExcel(publication: Publication) {
  const blob = await toExcel(publication, 'shown');
  const files = unzipSync(new Uint8Array(await blob.arrayBuffer()));
  return (path: string) => strFromU8(files[path] ?? new Uint8Array());
}

/** A view whose only cell is this text. */
const holding = (publication: Publication, text: string): Publication => ({
  ...publication,
  view: {
    ...publication.view,
    table: { caption: 'x', columns: [{ id: 'a', label: 'A', kind: 'text' }], rows: [[{ value: text }]] },
  },
});

describe.each(figures)('the table of $address', ({ address }) => {
  it('reads back from its CSV as it was: every number, every gap', async () => {
    const publication = await published(`/${address}`);
    const { columns, rows } = await plainTable(publication, 'shown');
    const [head = [], ...lines] = csvParseRows((await toCsv(publication, 'shown')).replace('\uFEFF', ''));
    expect(head.slice(0, columns.length)).toEqual(columns.map((column) => column.head));
    expect(new Set(head).size).toBe(head.length);
    expect(lines).toHaveLength(rows.length);
    rows.forEach((row, i) => {
      row.forEach((value, at) => {
        const cell = lines[i]?.[at];
        if (value === null) expect(cell).toBe('');
        else if (typeof value === 'number') expect(Number(cell)).toBe(value);
        else expect(cell?.replace(/^'/, '')).toBe(value.trim());
      });
    });
  });

  it('says on every row where it comes from', async () => {
    const publication = await published(`/${address}`);
    const rows = csvParse((await toCsv(publication, 'shown')).replace('\uFEFF', ''));
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) {
      expect(row.Link).toBe(publication.link);
      expect(row['Data version']).toBe(publication.version);
      expect(row['Data source']).not.toBe('');
    }
  });

  it('is in Excel with numbers as numbers, a head that stays, and a sheet of notes', async () => {
    const publication = await published(`/${address}`);
    const { rows } = await plainTable(publication, 'shown');
    const read = await openExcel(publication);
    const data = read('xl/worksheets/sheet1.xml');
    const numbers = rows.flat().filter((value) => typeof value === 'number').length;
    expect([...data.matchAll(/<c [^>]*t="n"|<c (?![^>]*t=)[^>]*><v>/g)]).toHaveLength(numbers);
    expect(data).toContain('state="frozen"');
    expect(data).not.toContain('<f>');
    expect(read('xl/workbook.xml')).toMatch(/name="Data"[\s\S]*name="Notes"/);
    expect(read('xl/sharedStrings.xml')).toContain(publication.link.replaceAll('&', '&amp;'));
  });
});

describe('all the data', () => {
  it('is every state and year, whatever the view shows', async () => {
    const narrow = await published('/aid/flows?countries=uzb&years=2015-2016');
    const shown = csvParse((await toCsv(narrow, 'shown')).replace('\uFEFF', ''));
    const all = csvParse((await toCsv(narrow, 'all')).replace('\uFEFF', ''));
    expect(shown.map((row) => row.Year)).toEqual(['2015', '2016']);
    expect(all.length).toBeGreaterThan(30);
    expect(all.columns.join()).toContain('[JPN-KAZ]');
  });

  it('of two views beside each other names the view of each row', async () => {
    const both = await published('/aid/flows?countries=uzb&years=2015&b=1&b.countries=kaz&b.years=2015');
    const rows = csvParse((await toCsv(both, 'shown')).replace('\uFEFF', ''));
    expect(rows.map((row) => row.View)).toEqual([both.view.title, both.beside?.title]);
  });
});

describe('a text that could be a formula', () => {
  it.each(['=1+1', '+1', '-cmd', '@SUM(A1)', ' =1', '\t=1', '＝1'])('is none in a CSV: %j', (text) => {
    expect(safeText(text)).toMatch(/^'/);
  });

  it('is none whatever it holds, and stays on its line', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const safe = safeText(text);
        expect(safe).not.toMatch(/^\s*[=+\-@]/);
        expect(safe).not.toMatch(/[\r\n]/);
      }),
      { seed: 7, numRuns: 2_000 },
    );
  });

  it('is a string in Excel', async () => {
    const read = await openExcel(holding(await published('/aid/flows'), '=HYPERLINK("http://x")'));
    expect(read('xl/worksheets/sheet1.xml')).not.toContain('<f');
    expect(read('xl/sharedStrings.xml')).toContain('=HYPERLINK(');
  });

  it('leaves negative numbers what they are', async () => {
    const rows = csvParse(
      (await toCsv(await published('/aid/flows?countries=kaz'), 'shown')).replace('\uFEFF', ''),
    );
    const values = rows.flatMap((row) => Object.values(row)).filter((cell) => /^-\d/.test(cell ?? ''));
    expect(values.length).toBeGreaterThan(0);
  });
});

describe('a citation', () => {
  const day = new Date(2026, 2, 5);

  it('names the view, the producers, the data version, the day and a link that holds the version', async () => {
    const publication = await published('/aid/flows?countries=uzb');
    const { plain, bibtex } = citationOf(publication, day);
    expect(plain).toContain(publication.view.title);
    expect(plain).toContain('World Bank');
    expect(plain).toContain('accessed 5 March 2026');
    expect(plain).toContain(`/aid/flows?countries=uzb&v=${publication.version}`);
    expect(bibtex).toContain('urldate = {2026-03-05}');
    expect(bibtex).toMatch(/^@misc\{sea-to-steppe-aid-flows-countries-uzb-[\d-]+,/);
  });

  it('puts the version behind a question mark where the link has no other parameter', async () => {
    const publication = await published('/aid/flows');
    expect(citedLink(publication)).toBe(`https://example.org/aid/flows?v=${publication.version}`);
  });

  it('is BibTeX with balanced braces, whatever the title holds', async () => {
    const publication = await published('/aid/flows');
    const nasty = { ...publication, view: { ...publication.view, title: '100% {of} A_B & C\\D $5 #1 ~ ^' } };
    const { bibtex } = citationOf(nasty, day);
    expect(bibtex).toContain('100\\% \\{of\\} A\\_B \\& C\\textbackslash{}D \\$5 \\#1');
    const bare = bibtex.replace(/\\[{}]/g, '');
    expect(bare.split('{')).toHaveLength(bare.split('}').length);
  });
});

describe('the code of an embedded figure', () => {
  it('is one frame with the view in its address, and nothing that a title could add', async () => {
    const publication = await published('/aid/flows?countries=uzb');
    const nasty = { ...publication, view: { ...publication.view, title: '"><script>alert(1)</script>' } };
    const code = embedCode(nasty);
    expect(code).toContain('src="https://example.org/aid/flows?countries=uzb&amp;embed=1"');
    expect(code).not.toContain('<script');
    expect(code.match(/</g)).toHaveLength(2);
  });
});
