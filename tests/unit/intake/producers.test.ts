import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PARTNER_NAMES } from '../../../src/datasets/manifest.ts';
import { compare } from '../../../src/intake/merge.ts';
import { readText } from '../../../src/intake/read.ts';
import { bringsSomething, doubtsOf, reportOf, sentencesOf } from '../../../src/intake/report.ts';
import { cellsOf, reading } from './reading.ts';

const shipped = (table: string) => readFileSync(`public/data/${table}.csv`, 'utf8');

describe('a file that is brought', () => {
  it('in the shape of a shipped table is taken as it is', () => {
    const text = 'year,donor,recipient,measure,usd_million,source\n2030,JPN,UZB,net-oda,12.5,oecd-dac2a\n';
    expect(cellsOf(text)).toEqual([['aid', '2030,JPN,UZB,net-oda,12.5,oecd-dac2a']]);
  });

  it('of the World Bank is read below its title, its dollars in millions, other countries left out', () => {
    const text = [
      '"Data Source","World Development Indicators",',
      '',
      '"Country Name","Country Code","Indicator Name","Indicator Code","2029","2030",',
      '"Uzbekistan","UZB","Personal remittances, received (current US$)","BX.TRF.PWKR.CD.DT","","17500000000",',
      '"Norway","NOR","Personal remittances, received (current US$)","BX.TRF.PWKR.CD.DT","1","2",',
    ].join('\n');
    expect(cellsOf(text)).toEqual([['remittances', '2030,UZB,17500,knomad']]);
    expect(reading(text).leftOut).not.toEqual([]);
    expect(reading(text).converted).not.toEqual([]);
  });

  it('is refused row by row, with line, column and reason', () => {
    const text = [
      'year,recipient,usd_million,source',
      '2030,UZB,many,knomad',
      '2030,XXX,1,knomad',
      '2030,KAZ,2,knomad',
    ].join('\n');
    const read = reading(text);
    expect(read.refused.map(({ line, column }) => [line, column])).toEqual([
      [2, 'usd_million'],
      [3, 'recipient'],
    ]);
    expect(cellsOf(text)).toEqual([['remittances', '2030,KAZ,2,knomad']]);
  });

  it('of no known kind is refused with what is understood', () => {
    const read = readText('a,b,c\n1,2,3\n', PARTNER_NAMES);
    expect(read).toMatchObject({ ok: false, reason: expect.stringContaining('World Bank') });
  });

  it('that is an Excel workbook is refused by its first bytes', () => {
    const read = readText('PK\u0003\u0004rest', PARTNER_NAMES);
    expect(read).toMatchObject({ ok: false, reason: expect.stringContaining('Excel') });
  });
});

describe('the report', () => {
  it('counts what is added, changed and unchanged, and merges without touching another row', () => {
    const [head, first, second] = shipped('remittances').split('\n');
    const [year, recipient, , source] = (second ?? '').split(',');
    const text = [head, first, `${year},${recipient},99999,${source}`, '2030,UZB,1,knomad'].join('\n');
    const report = reportOf('mine.csv', reading(text), shipped);
    expect(sentencesOf(report).join(' ')).toContain('remittances: 1 value added, 1 changed, 1 unchanged.');
    expect(bringsSomething(report)).toBe(true);
    const [table] = reading(text).tables;
    const { merged } = compare('remittances', shipped('remittances'), table?.rows ?? []);
    const before = shipped('remittances').trim().split('\n');
    const after = merged.map((row) => row.join(','));
    expect(after.length).toBe(before.length + 1);
    expect(before.filter((row) => !after.includes(row))).toEqual([second]);
  });

  it('of a shipped table itself brings nothing', () => {
    for (const table of ['aid', 'trade', 'migration', 'korea-visas', 'diaspora', 'context']) {
      const report = reportOf('same.csv', reading(shipped(table)), shipped);
      expect([table, report.reading.refused.slice(0, 3), bringsSomething(report)]).toEqual([
        table,
        [],
        false,
      ]);
    }
  });

  it('doubts the unit where the changed values are about a million times the shipped ones', () => {
    const [head, ...lines] = shipped('remittances').trim().split('\n');
    const inDollars = lines.slice(0, 5).map((line) => {
      const [year, recipient, amount, source] = line.split(',');
      return [year, recipient, Number(amount) * 1e6, source].join(',');
    });
    const report = reportOf('mine.csv', reading([head, ...inDollars].join('\n')), shipped);
    expect(doubtsOf(report).join(' ')).toContain('about 1,000,000 times greater');
  });

  it('adds no partner that would stand alone among many that are lacking', () => {
    const text = 'year,reporter,partner,flow,usd_million,source\n2029,KAZ,JPN,exports,1,imf-dots\n';
    const report = reportOf('mine.csv', reading(text), shipped);
    expect(report.comparisons.map(({ table, added, notTaken }) => [table, added.length, notTaken])).toEqual([
      ['trade', 1, 0],
      ['trade-partners', 0, 1],
    ]);
  });
});

describe('a file whose columns are parted by semicolons', () => {
  it('may have commas before the decimals', () => {
    expect(cellsOf('year;recipient;usd_million;source\n2030;UZB;1234,5;knomad\n')).toEqual([
      ['remittances', '2030,UZB,1234.5,knomad'],
    ]);
  });
});
