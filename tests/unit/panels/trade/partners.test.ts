import { describe, expect, it } from 'vitest';
import type { RowsOf } from '../../../../src/datasets/index.ts';
import type { Filters } from '../../../../src/model/figure.ts';
import { ACTORS, type State } from '../../../../src/model/places.ts';
import { ordinal, placesOf } from '../../../../src/model/ranking.ts';
import { derive } from '../../../../src/panels/trade/partners/derive.ts';
import { ledgerOf } from '../../../../src/panels/trade/partners/ledger.ts';
import { greatestShare, sharesOf } from '../../../../src/panels/trade/partners/shares.ts';

type Row = RowsOf<'trade-partners'>[number];

const row = (year: number, reporter: State, partner: string, value: number, flag: Row['flag'] = ''): Row => ({
  year,
  reporter,
  partner,
  flow: 'imports',
  usd_million: value,
  flag,
  source: 'imf-dots',
});

const ROWS: Row[] = [
  row(2000, 'KAZ', 'WLD', 100),
  row(2000, 'KAZ', 'RUS', 60),
  row(2000, 'KAZ', 'JPN', 30),
  row(2000, 'KAZ', 'x-special-categories', 10),
  row(2001, 'KAZ', 'WLD', 200),
  row(2001, 'KAZ', 'RUS', 100),
  row(2001, 'KAZ', 'KOR', 100, 'e'),
  row(2001, 'UZB', 'WLD', 100),
  row(2001, 'UZB', 'RUS', 104),
];
const PARTNERS: RowsOf<'partners'> = [
  { code: 'RUS', name: 'Russia', role: 'country' },
  { code: 'x-special-categories', name: 'Special Categories', role: 'other' },
];
const tablesOf = (rows: readonly Row[]) => ({ 'trade-partners': rows, partners: PARTNERS });

const FILTERS: Filters = {
  actors: ACTORS,
  countries: ['KAZ'],
  years: [2000, 2001],
  coverage: [2000, 2001],
};
const CHOSEN = { flow: 'exports', scale: 'linear', chart: 'bars', compare: [] } as const;
const viewOf = (
  filters: Partial<Filters> = {},
  chosen: Partial<Parameters<typeof derive>[2]> = {},
  rows: readonly Row[] = ROWS,
) => derive(tablesOf(rows), { ...FILTERS, ...filters }, { ...CHOSEN, ...chosen });

describe('places', () => {
  it('are shared by equal values, which leave the next place out', () => {
    const places = placesOf(new Map(Object.entries({ a: 5, b: 9, c: 5, d: 1 })));
    expect([...places].sort()).toEqual([
      ['a', 2],
      ['b', 1],
      ['c', 2],
      ['d', 4],
    ]);
    expect([1, 2, 3, 4, 11, 12, 21, 113].map(ordinal)).toEqual(
      '1st 2nd 3rd 4th 11th 12th 21st 113th'.split(' '),
    );
  });

  it('are not given to what is allocated to nobody, nor to the total', () => {
    const view = viewOf();
    const partners = view.table.rows.map(([name, , place]) => [name?.value, place?.value]);
    expect(partners).toEqual([
      ['Russia', 1],
      ['South Korea', 2],
      ['Japan', 3],
      ['Allocated to no partner', null],
      ['World, as printed', null],
    ]);
    expect(view.notes.join(' ')).toContain('3.3% of the imports are allocated to no partner');
    expect(view.finding).toBe(
      'South Korea is 2nd and Japan 3rd of the 3 suppliers of Kazakhstan in 2000–2001, with 33.3 and 10.0 per cent of all imports; first is Russia with 53.3 per cent.',
    );
  });
});

describe('shares', () => {
  const selection = { countries: ['KAZ'], years: [2000, 2001] } as const;

  it('are of the printed total of the chosen states and years', () => {
    expect(sharesOf(ledgerOf(tablesOf(ROWS), 'exports'), selection)).toEqual({ whole: 300, refusal: null });
  });

  it('are refused in words where no total is printed', () => {
    const rows = ROWS.filter(({ partner, year }) => partner !== 'WLD' || year === 2000);
    const { refusal, whole } = sharesOf(ledgerOf(tablesOf(rows), 'exports'), selection);
    expect([whole, refusal]).toEqual([
      null,
      'Shares cannot be computed: no total is printed for Kazakhstan in 2001.',
    ]);
    const view = viewOf({}, {}, rows);
    expect(view.finding).toContain('shares cannot be computed');
    expect(view.picture?.form === 'bars' && view.picture.unit.short).toBe('USD million');
  });

  it('are refused in words where the list of partners is not complete', () => {
    const rows = ROWS.filter(({ partner, year }) => partner !== 'RUS' || year === 2001);
    expect(sharesOf(ledgerOf(tablesOf(rows), 'exports'), selection).refusal).toBe(
      'Shares cannot be computed: the partners listed for Kazakhstan in 2000 make 40% of its total only.',
    );
  });

  it('are drawn on a scale that holds any group of as many states and years', () => {
    const ledger = ledgerOf(tablesOf(ROWS), 'exports');
    const coverage = [2000, 2001] as const;
    const greatest = (size: number, span: number) =>
      greatestShare(ledger, () => true, { size, span, coverage });
    expect(greatest(1, 1)).toBeCloseTo(104, 9);
    expect(greatest(5, 1)).toBeCloseTo(((100 + 104) / 300) * 100, 9);
    expect(greatest(5, 2)).toBeCloseTo(((60 + 100 + 104) / 400) * 100, 9);
    const onlyJapan = greatestShare(ledger, (code) => code === 'JPN', { size: 1, span: 1, coverage });
    expect(onlyJapan).toBeCloseTo(30, 9);
  });

  it('say where the partners add up to more than the total', () => {
    expect(viewOf({ countries: ['UZB'], years: [2001, 2001] }).notes).toContain(
      'The partners add up to more than the printed total: Uzbekistan 2001 (4%).',
    );
  });
});

describe('the course over time', () => {
  it('leaves a year without a figure open, marks estimates, and sets comparators in grey', () => {
    const view = viewOf({}, { chart: 'line', compare: ['RUS'] });
    const series = view.picture?.form === 'time' ? (view.picture.facets[0]?.series ?? []) : [];
    expect(series.map(({ id, tone }) => [id, tone])).toEqual([
      ['JPN', 'JPN'],
      ['KOR', 'KOR'],
      ['RUS', 'other1'],
    ]);
    expect(series[0]?.points.map(({ value }) => value)).toEqual([30, null]);
    expect(series[1]?.points[1]).toMatchObject({ value: 50, estimated: 'estimated by the IMF' });
    expect(view.notes.join(' ')).toMatch(/it is not zero/);
  });

  it('puts the first place on top', () => {
    const view = viewOf({}, { chart: 'place' });
    expect(view.picture).toMatchObject({ form: 'time', inverted: true, extent: [1, 2] });
    expect(view.finding).toContain('South Korea was 1st of 2 in 2001');
  });

  it('is refused for a single year, which is ranked instead', () => {
    const view = viewOf({ years: [2001, 2001] }, { chart: 'line' });
    expect(view.picture?.form).toBe('bars');
    expect(view.withheld.chart).toHaveProperty('line');
    expect(view.notices).toEqual(['A course over time needs more than one year.']);
  });
});
