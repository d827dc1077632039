import { describe, expect, it } from 'vitest';
import { cell, FIVE, sumIn, viewOf } from './answers.ts';

describe('aid/flows', () => {
  it('gives Korea’s net ODA of 2006 and 2019', () => {
    const view = viewOf('/aid/flows?actors=kor&years=2006-2019');
    for (const [year, known] of [
      [2006, 7.63],
      [2019, 82.85],
    ] as const) {
      expect(cell(view, year, 'kor-all-net-oda')).toBeCloseTo(known, 2);
      const where = { year: String(year), donor: 'KOR', recipient: FIVE, measure: 'net-oda' };
      expect(cell(view, year, 'kor-all-net-oda')).toBeCloseTo(
        sumIn('aid.csv', where, 'usd_million') ?? Number.NaN,
        6,
      );
    }
    expect(view.finding).toContain('10.9 times');
  });

  it('draws Japan’s negative flow to Kazakhstan below zero, and offers no share of GDP', () => {
    const view = viewOf('/aid/flows?actors=jpn&countries=kaz&per=gdp');
    const points = view.picture?.form === 'time' ? (view.picture.facets[0]?.series[0]?.points ?? []) : [];
    expect(
      points.filter(({ at, value }) => at >= 2010 && value !== null && value < 0).length,
    ).toBeGreaterThan(10);
    expect(view.picture?.form === 'time' && view.picture.extent[0]).toBeLessThan(0);
    expect(view.withheld.per?.gdp).toMatch(/negative/);
    expect(view.notes.join(' ')).toMatch(/negative in 2010/);
    expect(view.subtitle).toContain('million current US dollars');
    expect(view.notices.join(' ')).toMatch(/No share of GDP/);
  });
});

describe('trade/flows', () => {
  it('gives Korea’s exports and imports of 2020 as Korea reports', () => {
    const view = viewOf('/trade/flows?actors=kor&years=2020');
    expect(cell(view, 2020, 'kor-all-exports')).toBeCloseTo(3891.4, 1);
    expect(cell(view, 2020, 'kor-all-imports')).toBeCloseTo(1108.5, 1);
    const where = { year: '2020', reporter: 'KOR', partner: FIVE, flow: 'exports' };
    expect(cell(view, 2020, 'kor-all-exports')).toBeCloseTo(
      sumIn('trade.csv', where, 'usd_million') ?? Number.NaN,
      6,
    );
    expect(view.subtitle).toContain('as South Korea reports');
  });

  it('gives Kazakhstan’s own report of them, and says so', () => {
    const view = viewOf('/trade/flows?actors=kor&countries=kaz&years=2020&reporter=state');
    expect(cell(view, 2020, 'kor-all-exports') ?? cell(view, 2020, 'kor-kaz-exports')).toBeCloseTo(4886, 0);
    expect(view.title).toContain('as Kazakhstan reports its imports');
  });

  it('breaks Kazakhstan’s report between 2020 and 2021 and marks 2025 as preliminary', () => {
    const view = viewOf('/trade/flows?countries=kaz&reporter=state');
    const picture = view.picture?.form === 'time' ? view.picture : null;
    expect(picture?.breaks.map(({ at }) => at)).toEqual([2021]);
    const last = picture?.facets[0]?.series.map(({ points }) => points.at(-1));
    expect(last?.map((point) => [point?.at, point?.estimated])).toEqual([
      [2025, 'preliminary'],
      [2025, 'preliminary'],
    ]);
  });
});

describe('migration/moves', () => {
  it('gives 5,215 students from Uzbekistan in Korea in 2019', () => {
    const view = viewOf('/migration/moves?measure=students&years=2019&actors=kor&countries=uzb');
    expect(view.finding).toContain('5,215');
    expect(cell(view, 2019, 'kor-uzb-students')).toBe(5215);
  });

  it('shows no line for what the source does not have, and says so', () => {
    const view = viewOf('/migration/moves?measure=naturalisations');
    expect(view.notes.join(' ')).toContain('no naturalisations for Japan');
    expect(view.notes.join(' ')).toContain('not zero');
  });
});

describe('diaspora/today', () => {
  it('counts 295,386 and finds Kyrgyzstan’s share misrounded', () => {
    expect(viewOf('/diaspora/today').finding).toContain('295,386');
    const view = viewOf('/diaspora/today?measure=share');
    expect(cell(view, 'Kyrgyzstan', 'share-computed')).toBeCloseTo(0.26, 2);
    expect(view.finding + view.notes.join(' ')).toContain('0.26');
    expect(view.notes.join(' ')).toMatch(/Kyrgyzstan/);
  });
});
