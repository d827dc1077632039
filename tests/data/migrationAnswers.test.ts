import { describe, expect, it } from 'vitest';
import type { View } from '../../src/model/view/view.ts';
import { cell, FIVE, rowsOf, sumIn, viewOf } from './answers.ts';

const notesOf = ({ notes }: View) => notes.join(' ');

describe('migration/japan', () => {
  it('finds 7,362 Uzbeks resident in Japan at the end of 2025', () => {
    const view = viewOf('/migration/japan?by=state');
    const where = { year: '2025', origin: 'UZB', status: 'total' };
    expect(sumIn('japan-residents.csv', where, 'persons')).toBe(7362);
    expect(cell(view, 2025, 'uzb')).toBe(7362);
    expect(view.finding).toContain('7,362 from Uzbekistan');
    expect(viewOf('/migration/japan?countries=uzb').finding).toMatch(/^7,362 people from Uzbekistan/);
  });

  it('adds the statuses up to the printed total in every year', () => {
    const view = viewOf('/migration/japan');
    for (let year = 2006; year <= 2025; year += 1) {
      const where = { year: String(year), origin: FIVE, status: 'total' };
      expect(cell(view, year, 'all')).toBe(sumIn('japan-residents.csv', where, 'persons'));
    }
    const entries = viewOf('/migration/japan?measure=entries');
    for (let year = 2006; year <= 2023; year += 1) {
      const where = { year: String(year), origin: FIVE, status: 'total' };
      expect(cell(entries, year, 'all')).toBe(sumIn('japan-entries.csv', where, 'entries'));
    }
  });

  it('counts 6,881 entries for study of 46,787 in 2016-2019, and calls them entries', () => {
    const where = { year: ['2016', '2017', '2018', '2019'], origin: FIVE };
    expect(sumIn('japan-entries.csv', { ...where, status: 'study' }, 'entries')).toBe(6881);
    expect(sumIn('japan-entries.csv', { ...where, status: 'total' }, 'entries')).toBe(46787);
    const view = viewOf('/migration/japan?measure=entries&years=2016-2019');
    expect(view.finding).toContain('46,787 entries');
    expect(view.finding).toContain('6,881 for study');
    expect(view.subtitle).toContain('not persons');
    expect(notesOf(view)).toContain('Entries, not persons');
    const study = viewOf('/migration/japan?measure=entries&years=2016-2019&status=study');
    expect(study.finding).toContain('6,881 entries');
    expect(study.finding).toContain('15 per cent of all 46,787');
  });

  it('breaks between 2011 and 2012 and joins nothing across', () => {
    const { picture } = viewOf('/migration/japan');
    if (picture?.form !== 'time') throw new Error('no lines');
    expect(picture.breaks).toEqual([{ at: 2012, label: 'From 2012: mid- and long-term residents' }]);
    for (const { series } of picture.facets) {
      const runs = series[0]?.points.map(({ at, run }) => [at < 2012, run]);
      expect(runs?.every(([isBefore, run]) => run === (isBefore ? 'registry' : 'resident'))).toBe(true);
    }
  });
});

describe('migration/korea', () => {
  it('finds 105,942 Uzbeks staying in Korea in May 2026', () => {
    const view = viewOf('/migration/korea');
    const where = { month: '2026-05', origin: 'UZB', measure: 'staying' };
    expect(sumIn('korea-foreigners.csv', where, 'persons')).toBe(105942);
    expect(view.finding).toMatch(/^105,942 people from Uzbekistan were staying in South Korea/);
    expect(cell(view, 'May 2026', 'uzb')).toBe(105942);
    const all = { month: '2026-05', origin: FIVE, measure: 'staying' };
    expect(cell(view, 'May 2026', 'all')).toBe(sumIn('korea-foreigners.csv', all, 'persons'));
  });

  it('finds 60,079 on F-4 or H-2 at the end of 2024, and sums that equal December 2024', () => {
    const view = viewOf('/migration/korea?measure=visas');
    const where = { status: ['overseas Korean (F-4)', 'working visit, ethnic Korean (H-2)'] };
    expect(sumIn('korea-visas.csv', where, 'persons')).toBe(60079);
    expect(view.finding).toContain('60,079 people');
    expect(cell(view, 'Overseas Koreans (F-4 and H-2)', 'all')).toBe(60079);
    const december = { month: '2024-12', origin: FIVE, measure: 'staying' };
    expect(cell(view, 'All statuses', 'all')).toBe(sumIn('korea-foreigners.csv', december, 'persons'));
  });
});

describe('migration/destinations', () => {
  const stock = (destination: string, origin: readonly string[], measure = 'stock-undesa') =>
    sumIn(
      'migration.csv',
      { year: measure === 'stock-undesa' ? '2019' : '2024', destination, origin, measure },
      'persons',
    );

  it('gives 27,818 people in Korea in 2019, 11th of 22, without Tajikistan and Turkmenistan', () => {
    const view = viewOf('/migration/destinations');
    expect(stock('KOR', FIVE)).toBe(27818);
    expect(cell(view, 'South Korea', 'all')).toBe(27818);
    expect(cell(view, 'Russia', 'all')).toBe(stock('RUS', FIVE));
    expect(view.finding).toContain('11th of 22 listed destinations');
    expect(notesOf(view)).toContain('Tajikistan and Turkmenistan in South Korea');
  });

  it('says that Japan is not listed, which is not zero', () => {
    const view = viewOf('/migration/destinations');
    expect(stock('JPN', FIVE)).toBeNull();
    expect(cell(view, 'Japan', 'all')).toBeNull();
    expect(view.finding).toContain('Japan is not listed, which is not zero');
    const bars = view.picture?.form === 'bars' ? view.picture.groups.flatMap((group) => group.bars) : [];
    expect(bars.find(({ id }) => id === 'JPN')).toMatchObject({ value: null, text: 'not listed' });
  });

  it('keeps the edition of 2024 apart: 6,912 Uzbeks in Japan', () => {
    const view = viewOf('/migration/destinations?family=2024');
    expect(stock('JPN', ['UZB'], 'stock-undesa-2024')).toBe(6912);
    expect(cell(view, 'Japan', 'all')).toBe(6912);
    expect(view.sources).toEqual(['undesa-2024']);
    expect(view.withheld.chart?.line).toBeTruthy();
  });

  it('takes shares of the listed destinations only, and they add up to 100', () => {
    const view = viewOf('/migration/destinations?countries=uzb&measure=share');
    const codes = rowsOf('migration.csv')
      .filter((row) => row.measure === 'stock-undesa' && row.year === '2019' && row.origin === 'UZB')
      .filter((row) => row.destination !== 'WLD');
    const whole = codes.reduce((total, row) => total + Number(row.persons), 0);
    expect(cell(view, 'South Korea', 'share')).toBeCloseTo((24444 / whole) * 100, 9);
    const share = view.table.columns.findIndex(({ id }) => id === 'share');
    const total = view.table.rows.reduce((all, row) => all + Number(row[share]?.value ?? 0), 0);
    expect(total).toBeCloseTo(100, 9);
  });
});

describe('migration/work-study', () => {
  it('sets 3,787 and 6,881 entries beside the 2,693 and 11,725 printed for Japan', () => {
    const view = viewOf('/migration/work-study');
    const where = { year: ['2016', '2017', '2018', '2019'], origin: FIVE };
    for (const [purpose, printed] of [
      ['work', 2693],
      ['study', 11725],
    ] as const) {
      const computed = sumIn('japan-entries.csv', { ...where, status: purpose }, 'entries') ?? 0;
      expect(cell(view, `Japan, ${purpose}`, 'printed')).toBe(printed);
      expect(cell(view, `Japan, ${purpose}`, 'computed')).toBe(computed);
      expect(cell(view, `Japan, ${purpose}`, 'difference')).toBe(computed - printed);
    }
  });

  it('prints 20,449 and 7,722 for Korea and computes nothing', () => {
    const view = viewOf('/migration/work-study?actors=kor');
    expect(cell(view, 'South Korea, work', 'printed')).toBe(20449);
    expect(cell(view, 'South Korea, study', 'printed')).toBe(7722);
    expect(cell(view, 'South Korea, work', 'computed')).toBeNull();
    expect(view.finding).toContain('cannot be computed');
    const where = { year: '2016', destination: 'KOR', origin: FIVE, measure: 'inflow' };
    expect(sumIn('migration.csv', where, 'persons')).toBe(25817);
    expect(notesOf(view)).toContain('25,817 arrivals for over 90 days in 2016');
  });
});

describe('migration/remittances', () => {
  it('gives what Uzbekistan received in 2022, and Tajikistan in per cent of its GDP', () => {
    const received = (recipient: string) =>
      sumIn('remittances.csv', { year: '2022', recipient }, 'usd_million');
    expect(cell(viewOf('/migration/remittances'), 2022, 'uzb')).toBe(received('UZB'));
    const gdp =
      sumIn('context.csv', { year: '2022', country: 'TJK', measure: 'gdp-current-usd' }, 'value') ?? 0;
    const view = viewOf('/migration/remittances?per=gdp');
    expect(cell(view, 2022, 'tjk')).toBeCloseTo((((received('TJK') ?? 0) * 1e6) / gdp) * 100, 9);
    expect(view.finding).toContain('in Tajikistan in 2022');
  });

  it('has no number for Turkmenistan and says so', () => {
    expect(sumIn('remittances.csv', { recipient: 'TKM' }, 'usd_million')).toBeNull();
    const view = viewOf('/migration/remittances');
    expect(cell(view, 2022, 'tkm')).toBeNull();
    expect(notesOf(view)).toContain('Not reported for Turkmenistan, which is not zero');
    expect(viewOf('/migration/remittances?countries=tkm').empty?.offer).toBeTruthy();
  });
});
