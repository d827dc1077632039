import { describe, expect, it } from 'vitest';
import type { RowsOf } from '../../../../src/datasets/index.ts';
import type { Filters } from '../../../../src/model/figure.ts';
import { derive } from '../../../../src/panels/trade/products/derive.ts';

type Row = RowsOf<'trade-products'>[number];

const row = (
  year: number,
  exporter: Row['exporter'],
  importer: Row['importer'],
  sitc_section: string,
  section: string,
  usd_million: number,
): Row => ({ year, exporter, importer, sitc_section, section, usd_million, source: 'unctad-matrix' });

const ROWS = [
  row(2005, 'KOR', 'KAZ', '7', 'Machinery', 30),
  row(2005, 'KOR', 'KAZ', '5', 'Chemicals', 0.01),
  row(2015, 'KOR', 'KAZ', '7', 'Machinery', 60),
  row(2015, 'KOR', 'KAZ', '5', 'Chemicals', 20),
  row(2015, 'KAZ', 'KOR', '3', 'Mineral fuels', 500),
];
const FILTERS: Filters = {
  actors: ['KOR'],
  countries: ['KAZ', 'UZB'],
  years: [1995, 2015],
  coverage: [1995, 2015],
};
const viewOf = (filters: Partial<Filters> = {}, flow: 'exports' | 'imports' = 'exports') =>
  derive({ 'trade-products': ROWS }, { ...FILTERS, ...filters }, { flow, chart: 'bars' });

const barsOf = ({ picture }: ReturnType<typeof viewOf>) =>
  picture?.form === 'bars' ? picture.groups.map(({ label, bars }) => [label, bars[0]?.text]) : [];

describe('what is traded', () => {
  it('draws the latest year within the chosen ones, the largest section first', () => {
    const view = viewOf();
    expect(view.title).toContain('2015');
    expect(barsOf(view)).toEqual([
      ['Machinery', '60.0'],
      ['Chemicals', '20.0'],
    ]);
    expect(view.finding).toContain(
      "machinery made up 75% of South Korea's (60.0 of 80.0 million US dollars)",
    );
    expect(view.table.rows).toHaveLength(4);
  });

  it('does not round a small section to zero', () => {
    expect(barsOf(viewOf({ years: [1995, 2010] }))[1]).toEqual(['Chemicals', 'under 0.1']);
  });

  it('offers other years where they would help, and other states where only they would', () => {
    expect(viewOf({ years: [2006, 2010] }).empty?.offer?.shared).toHaveProperty('years');
    const left = viewOf({ countries: ['UZB'] }, 'imports');
    expect(left.empty?.offer?.shared).toHaveProperty('countries');
    expect(left.notes.join(' ')).toContain('leaves out what Uzbekistan');
  });
});
