import { describe, expect, it } from 'vitest';
import { columnOf, rowsOf, viewOf } from './answers.ts';

describe('trade/fdi', () => {
  it('gives the 162 million that South Korea reports as outflows to three states in 2010', () => {
    const known = rowsOf('fdi.csv')
      .filter(
        (row) =>
          row.year === '2010' &&
          row.investor === 'KOR' &&
          row.measure === 'flow' &&
          row.reported_by === 'investor',
      )
      .reduce((sum, row) => sum + Number(row.usd_million), 0);
    const view = viewOf('/trade/fdi?actors=kor&years=2010&reporter=investor');
    expect(columnOf(view, 'kor-all-flow')[0]).toBeCloseTo(known, 6);
    expect(Math.round(known)).toBe(162);
    expect(view.notes.join(' ')).toContain('nothing on Tajikistan and Turkmenistan');
  });
});

describe('trade/figure-2', () => {
  it('finds all 15 comparable cells in agreement, and says which was cut off', () => {
    const view = viewOf('/trade/figure-2');
    expect(view.finding).toMatch(/^Of the 15 printed cells .* 15 agree/);
    expect(view.finding).toContain("Kyrgyzstan's imports of 0.66 million are printed $0.6m");
    expect(view.table.rows).toHaveLength(20);
  });

  it('keeps "n.a." as not available, and sets nothing beside the row without a label', () => {
    const view = viewOf('/trade/figure-2?flow=investment');
    const bars = view.picture?.form === 'bars' ? view.picture.groups.flatMap((group) => group.bars) : [];
    expect(bars.every(({ id }) => id === 'printed')).toBe(true);
    expect(bars.filter(({ value }) => value === null)).toHaveLength(1);
    expect(view.notes.join(' ')).toContain('not available, which is not zero: Kyrgyzstan');
    expect(viewOf('/trade/figure-2?flow=imports').notes.join(' ')).toContain(
      'Uzbekistan, printed $0.02: No scale is printed',
    );
  });
});

describe('trade/products', () => {
  it('adds up the machinery that South Korea sold to the five states in 2015', () => {
    const known = rowsOf('trade-products.csv')
      .filter((row) => row.year === '2015' && row.exporter === 'KOR' && row.sitc_section === '7')
      .reduce((sum, row) => sum + Number(row.usd_million), 0);
    const view = viewOf('/trade/products?actors=kor&years=2015');
    const at = columnOf(view, 'sitc').indexOf('7');
    expect(columnOf(view, 'kor')[at]).toBeCloseTo(known, 6);
  });

  it('says which exporters the source leaves out instead of showing zero', () => {
    const view = viewOf('/trade/products?flow=imports');
    expect(view.notes.join(' ')).toContain('leaves out what Uzbekistan and Turkmenistan export');
    expect(viewOf('/trade/products?flow=imports&countries=uzb').empty?.why).toContain('1995, 2005 and 2015');
  });
});
